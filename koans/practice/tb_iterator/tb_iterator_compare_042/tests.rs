#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn phrases() {
        assert!(is_palindrome("Never odd or even!"));
        assert!(!is_palindrome("Sometimes odd"));
    }
    #[test]
    fn longest() {
        assert_eq!(
            longest_palindrome(&["noon", "Madam", "sunflower"]),
            Some("Madam")
        );
        assert_eq!(longest_palindrome(&["ab"]), None);
    }
}
