#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(expenses("taxi 12\nhotel 90"), Ok(102));
        assert_eq!(expenses(""), Ok(0));
        assert!(expenses("taxi 12\ntip").is_err());
    }
    #[test]
    fn budget() {
        assert!(over_budget("tea 5", 4));
        assert!(!over_budget("tea 5", 5));
        assert!(!over_budget("tea", 0));
    }
}
