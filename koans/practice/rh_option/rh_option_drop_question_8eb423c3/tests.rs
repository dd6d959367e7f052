#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        let r = BTreeMap::from([("EUR", 110), ("GBP", 130), ("USD", 100)]);
        assert_eq!(strongest(r, "USD"), Some(("GBP".to_string(), 30)));
    }

    #[test]
    fn own_best() {
        assert_eq!(
            strongest(BTreeMap::from([("CHF", 9)]), "CHF"),
            Some(("CHF".to_string(), 0))
        );
        assert_eq!(strongest(BTreeMap::from([("CHF", 9)]), "JPY"), None);
    }
}
