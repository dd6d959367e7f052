#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let setting: Setting = syn::parse_str("port = 8_080").unwrap();
        assert_eq!(
            (setting.name.to_string().as_str(), setting.value),
            ("port", 8080)
        );
    }
    #[test]
    fn rejects() {
        assert_eq!(
            syn::parse_str::<Setting>("retries = 11")
                .unwrap_err()
                .to_string(),
            "more than ten retries"
        );
        assert!(syn::parse_str::<Setting>("port 80").is_err());
    }
}
