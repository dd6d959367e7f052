#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn balanced() {
        assert_eq!(brackets::mismatch("fn f(a: [u8; 2]) { g({}) }"), None);
    }
    #[test]
    fn first_problem() {
        assert_eq!(brackets::mismatch("é(]"), Some(3));
        assert_eq!(brackets::mismatch(")"), Some(0));
        assert_eq!(brackets::mismatch("a[(b)"), Some(1));
    }
}
