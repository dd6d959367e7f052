#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        assert_eq!(parse_code("10"), 36);
        assert_eq!(parse_code("z-1"), 35 * 36 + 1);
    }

    #[test]
    fn compares() {
        assert!(newer("b0", "a-z"));
        assert!(!newer("7", "7"));
    }
}
