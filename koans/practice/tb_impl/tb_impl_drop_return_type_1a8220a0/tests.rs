#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sizes() {
        assert_eq!(Bytes(1023).to_string(), "1023 B");
        assert_eq!(Bytes(5 << 40).to_string(), "5120 GiB");
    }
    #[test]
    fn total() {
        assert_eq!(usage(&[("a", 3000), ("b", 100)]), "2 files, 3 KiB");
    }
}
