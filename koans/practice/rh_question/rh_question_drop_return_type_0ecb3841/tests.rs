#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unescapes() {
        assert_eq!(unescape(r"a\nb\\c").as_deref(), Some("a\nb\\c"));
        assert_eq!(unescape(r"\t\q").as_deref(), Some("\tq"));
        assert_eq!(unescape("").as_deref(), Some(""));
    }

    #[test]
    fn dangling() {
        assert_eq!(unescape("oops\\"), None);
    }
}
