#[cfg(test)]
mod tests {
    use super::*;

    fn quote(text: &str) -> Quote {
        text.parse().unwrap()
    }

    #[test]
    fn quote_text() {
        let parsed = quote("ACME@12.5");
        assert_eq!((&*parsed.symbol, parsed.price), ("ACME", 12.5));
        let error = "ACME 12".parse::<Quote>().unwrap_err();
        assert_eq!(error, FeedError::Malformed("ACME 12".to_string()));
        assert!("ACME@x".parse::<Quote>().is_err());
    }
}
