#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn palindromes() {
        assert!(is_palindrome("A man, a plan, a canal: Panama"));
        assert!(!is_palindrome("Panama"));
        assert_eq!(
            longest_palindrome(&["level", "rotator", "rotators"]),
            Some("rotator")
        );
    }
    #[test]
    fn ends() {
        assert!(starts_and_ends_alike("Dead"));
        assert!(!starts_and_ends_alike("Deal"));
        assert!(!starts_and_ends_alike("D"));
        assert!(!starts_and_ends_alike(""));
    }
}
