#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets() {
        assert_eq!(bracket(7, 2), "[[7]]");
        assert_eq!(bracket("ok", 0), "ok");
        assert_eq!(bracket('x', 1), "[x]");
    }

    #[test]
    fn ratios() {
        assert_eq!(ratio(3, 1), "[3:1]");
        assert_eq!(ratio("a", "b"), "[a:b]");
    }
}
