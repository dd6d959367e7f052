#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eats() {
        let mut c = Cursor {
            source: "let x".to_string(),
            offset: 0,
        };
        assert!(!c.eat("fn"));
        assert_eq!(c.rest(), "let x");
        assert!(c.eat("let"));
        assert_eq!(c.rest(), " x");
        assert_eq!(c.offset, 3);
    }

    #[test]
    fn skips() {
        let mut c = Cursor {
            source: "abcd".to_string(),
            offset: 1,
        };
        c.skip(2);
        assert_eq!(c.rest(), "d");
        c.skip(9);
        assert_eq!(c.rest(), "");
        assert_eq!(c.offset, 4);
    }
}
