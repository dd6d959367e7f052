#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones() {
        assert_eq!(zone("Museum"), Some(2));
        assert_eq!(zone("Airport"), Some(5));
        assert_eq!(zone("Moon"), None);
    }

    #[test]
    fn fares() {
        assert_eq!(fare("Harbour", "Market").unwrap(), 250);
        assert_eq!(fare("Harbour", "Airport").unwrap(), 650);
    }

    #[test]
    fn unknown() {
        assert!(fare("Moon", "Market").is_err());
        assert!(fare("Market", "Moon").is_err());
    }
}
