#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps() {
        assert_eq!(
            wrap("tyger tyger burning bright", 12),
            ["tyger tyger", "burning", "bright"]
        );
        assert_eq!(wrap("overlong", 3), ["overlong"]);
    }
    #[test]
    fn ragged() {
        assert!(is_ragged(&["a".into(), "long line".into(), "x".into()]));
        assert!(!is_ragged(&["long line".into(), "x".into()]));
    }
}
