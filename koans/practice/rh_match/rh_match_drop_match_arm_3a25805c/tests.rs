#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes() {
        assert_eq!(unquote("plain"), "plain");
        assert!(matches!(unquote("\"a b\""), Cow::Borrowed("a b")));
        assert!(matches!(unquote("\"a\"\"b\""), Cow::Owned(_)));
    }
}
