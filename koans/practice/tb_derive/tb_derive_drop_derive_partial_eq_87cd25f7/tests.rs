#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn verdicts() {
        assert_eq!(judge("{ a; b }"), Verdict::Block);
        assert_eq!(judge("a + (b)"), Verdict::Bare(3));
        assert_eq!(judge("f(x"), Verdict::Broken);
    }
    #[test]
    fn all() {
        assert!(all_blocks(["{}", "{ 1 }"]));
        assert!(!all_blocks(["{}", "()"]));
    }
}
