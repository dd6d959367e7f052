#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_amounts() {
        let names = BTreeMap::from([("dozen".to_string(), 12)]);
        let dozen = amount("dozen", &names).unwrap();
        assert_eq!(report(&dozen), "amount is Named(12)");
    }

    #[test]
    fn unknown_amounts() {
        let names = BTreeMap::new();
        assert!(amount("dozen", &names).is_none());
        assert!(amount("", &names).is_none());
    }
}
