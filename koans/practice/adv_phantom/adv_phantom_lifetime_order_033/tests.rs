#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn even_bytes() {
        assert_eq!(checksum(&[200, 1, 100, 9, 7]), 921);
        assert_eq!(checksum(&[]), 0);
    }
    #[test]
    fn letters() {
        assert_eq!(Every::<char, 3>::of(b"abcdefg").collect::<String>(), "adg");
    }
}
