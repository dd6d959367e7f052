#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn magic() {
        assert!(Square::parse("2 7 6\n9 5 1\n4 3 8").is_magic());
        assert!(!Square::parse("1 2\n2 2").is_magic());
    }
    #[test]
    fn powers() {
        assert_eq!(power_of(" -3 ", 3), Some(-27));
        assert_eq!(power_of("x", 3), None);
    }
}
