#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names_the_field() {
        assert_eq!(first_bad_field("5 24 *"), Some("hour"));
        assert_eq!(first_bad_field("5 23"), Some("weekday"));
        assert_eq!(first_bad_field("x * *"), Some("minute"));
    }
    #[test]
    fn validity() {
        assert!(is_valid("30 6 1"));
        assert!(is_valid("* * *"));
        assert!(!is_valid("30 6 1 *"));
    }
}
