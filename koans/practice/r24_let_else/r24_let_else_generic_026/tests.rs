#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn swaps() {
        let mut stack = Stack::default();
        assert!(!stack.swap());
        stack.push("a");
        assert!(!stack.swap());
        stack.push("b");
        assert!(stack.swap());
        assert_eq!(
            [stack.pop(), stack.pop(), stack.pop()],
            [Some("a"), Some("b"), None]
        );
    }
}
