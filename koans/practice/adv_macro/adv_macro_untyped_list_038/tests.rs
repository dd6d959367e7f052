#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn traps() {
        assert!(is_trap("well"));
        assert!(!is_trap("cellar"));
    }
    #[test]
    fn counts() {
        assert_eq!(passages("hall"), 2);
        assert_eq!(passages("cellar"), 3);
        assert_eq!(passages("well"), 0);
    }
}
