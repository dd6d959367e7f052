#[cfg(test)]
mod tests {
    use super::*;
    fn book(title: &str, pages: &[&str]) -> Book {
        Book {
            title: title.into(),
            pages: pages.iter().map(|p| p.to_string()).collect(),
        }
    }
    #[test]
    fn counts() {
        assert_eq!(
            count(vec![book("A", &["one two", "three"]), book("B", &["four"])]).unwrap(),
            4
        );
    }
    #[test]
    fn empty_book() {
        assert_eq!(
            count(vec![book("A", &["x"]), book("B", &[])])
                .unwrap_err()
                .to_string(),
            "B is empty"
        );
    }
}
