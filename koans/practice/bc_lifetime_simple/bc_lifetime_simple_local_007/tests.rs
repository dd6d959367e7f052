#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first() {
        let t = next_token("  LET x", 0).unwrap();
        assert_eq!(t.word.to_string(), "let");
        assert_eq!(t.offset, 2);
    }

    #[test]
    fn later() {
        let t = next_token("let Foo", 3).unwrap();
        assert_eq!(t.word.to_string(), "foo");
        assert_eq!(t.offset, 4);
    }

    #[test]
    fn end() {
        assert!(next_token("abc  12", 3).is_none());
    }
}
