#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        assert_eq!(digits("407"), Some(vec![4, 0, 7]));
        assert_eq!(digits(""), Some(vec![]));
        assert_eq!(digits("4-7"), None);
    }
    #[test]
    fn checks() {
        assert!(valid("505"));
        assert!(!valid("504"));
        assert!(!valid("5o5"));
    }
}
