#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn completes() {
        assert_eq!(
            complete([1, 2, 3, 0, 5, 6, 7, 8, 9]),
            Some([1, 2, 3, 4, 5, 6, 7, 8, 9])
        );
        assert_eq!(complete([1, 2, 3, 0, 0, 6, 7, 8, 9]), None);
    }
    #[test]
    fn valid() {
        assert!(!is_valid([1, 1, 0, 0, 0, 0, 0, 0, 0]));
        assert!(is_valid([0; 9]));
    }
}
