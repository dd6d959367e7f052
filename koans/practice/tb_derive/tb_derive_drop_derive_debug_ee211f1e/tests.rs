#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_pages() {
        let found = span(&[9, 4, 12]).unwrap();
        assert_eq!((found.start, found.end), (4, 12));
        assert!(span(&[]).is_none());
    }

    #[test]
    fn prints_spans() {
        let text = print_pages("3, 5,8").unwrap();
        assert_eq!(text, "Span { start: 3, end: 8 }");
        assert_eq!(print_pages("3,x"), None);
    }
}
