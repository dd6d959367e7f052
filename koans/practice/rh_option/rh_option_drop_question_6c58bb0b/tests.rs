#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn requirements() {
        assert!(satisfies("1.10.0", ">=1.9.3"));
        assert!(!satisfies("1.8.9", ">=1.9.3"));
        assert!(satisfies("1.9.3", "=1.9.3"));
        assert!(!satisfies("2.0.0", "1.9.3"));
    }
    #[test]
    fn nonsense() {
        assert!(!satisfies("1.2", ">=1.0.0"));
        assert!(!satisfies("1.2.3", ">=one"));
        assert_eq!(parse("1.2.3.4"), None);
    }
}
