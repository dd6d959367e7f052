#[cfg(test)]
mod tests {
    use super::*;
    fn suggest() -> Suggest {
        [("rust", 9), ("rusty nail", 2), ("rum", 5)]
            .into_iter()
            .collect()
    }
    #[test]
    fn ranks() {
        assert_eq!(suggest().top("ru", 2), ["rust", "rum"]);
        assert_eq!(suggest().first("rust "), None);
        assert_eq!(suggest().first("rusty"), Some("rusty nail".to_string()));
    }
}
