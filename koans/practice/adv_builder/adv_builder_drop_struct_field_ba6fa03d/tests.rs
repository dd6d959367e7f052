#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn checksums() {
        assert_eq!(Card::read("100000").unwrap().checksum(), 1);
        assert_eq!(Card::read("123456").unwrap().checksum(), 91 % 11);
    }
    #[test]
    fn rejects() {
        assert!(Card::read("12345").is_none());
        assert!(Card::read("12345x").is_none());
    }
}
