#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fields() {
        assert_eq!(field("a=1&b=two", "b"), Some("two"));
        assert_eq!(field("a=1&b=two", "a"), Some("1"));
        assert_eq!(field("a&c=", "a"), None);
        assert_eq!(field("a&c=", "c"), Some(""));
    }
    #[test]
    fn numbers() {
        assert_eq!(number("beds=4", "beds"), Ok(Some(4)));
        assert_eq!(number("beds=40&x=2", "x"), Ok(Some(2)));
        assert_eq!(number("beds=4", "max"), Ok(None));
    }
    #[test]
    fn malformed_numbers() {
        assert!(number("max=cheap", "max").is_err());
        assert!(number("max=", "max").is_err());
        assert!(parse_filter("guests=2&max=low").is_err());
        assert!(parse_filter("guests=us&max=3").is_err());
    }
    #[test]
    fn filters() {
        let f = parse_filter("guests=3&max=90").unwrap();
        assert_eq!((f.guests, f.max_price), (3, Some(90)));
        let f = parse_filter("city=Porto").unwrap();
        assert_eq!((f.guests, f.max_price), (1, None));
    }
}
