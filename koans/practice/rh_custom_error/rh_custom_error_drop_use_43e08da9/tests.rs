#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn checks() {
        assert!(valid("978-3-16-148410-0").unwrap());
        assert!(!valid("978-3-16-148410-1").unwrap());
    }
    #[test]
    fn refuses() {
        assert_eq!(
            valid("978").unwrap_err().to_string(),
            "an ISBN has 13 digits"
        );
        assert_eq!(valid("97x").unwrap_err().to_string(), "'x' is no digit");
    }
}
