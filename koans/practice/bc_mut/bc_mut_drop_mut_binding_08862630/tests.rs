#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes() {
        assert_eq!(unquote("plain"), "plain");
        assert!(matches!(unquote("\"a b\""), Cow::Borrowed("a b")));
        assert!(matches!(unquote("\"a\"\"b\""), Cow::Owned(_)));
    }

    #[test]
    fn bad_lines() {
        assert_eq!(
            Ini::parse("a=1").unwrap_err(),
            IniError::OutsideSection("a=1")
        );
        assert_eq!(
            Ini::parse("[s]\nword").unwrap_err(),
            IniError::NoEquals { line: 2 }
        );
    }
}
