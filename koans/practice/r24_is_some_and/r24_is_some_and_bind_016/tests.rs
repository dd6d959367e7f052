#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn by_nickname() {
        let book = Book::default()
            .person("William", Some("555-123"))
            .person("Joan", None)
            .nickname("bill", "William");
        assert_eq!(book.phone("bill"), Some("555-123"));
        assert!(book.reachable("WILLIAM"));
        assert!(!book.reachable("joan"));
        assert_eq!(book.phone("sam"), None);
    }
}
