#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        assert_eq!(number("42px"), Some(42));
        assert_eq!(number("-42"), None);
        assert_eq!(number("px"), None);
        assert_eq!(number(""), None);
    }
    #[test]
    fn cursor() {
        let mut cursor = Cursor::new([2, 4, 5].into_iter());
        assert_eq!(cursor.take_while(|n| n % 2 == 0), [2, 4]);
        assert!(cursor.looking_at(|n| *n == 5));
    }
}
