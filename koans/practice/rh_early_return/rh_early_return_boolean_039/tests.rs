#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brackets() {
        assert!(balanced("[a(b)c]"));
        assert!(!balanced("(]"));
        assert!(!balanced("(("));
        assert_eq!(first_bad(&["()", "x", ")", "("]), Some(2));
    }
}
