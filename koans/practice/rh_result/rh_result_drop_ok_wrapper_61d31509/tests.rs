#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        assert_eq!(day_of_year("01-05").unwrap(), 5);
        assert_eq!(day_of_year("03/01").unwrap(), 60);
        assert_eq!(day_of_year("12-31").unwrap(), 365);
    }

    #[test]
    fn rejects() {
        assert!(day_of_year("1").is_err());
        assert!(day_of_year("03-1").is_err());
        assert!(day_of_year("13-01").is_err());
        assert!(day_of_year("ab-01").is_err());
    }
}
