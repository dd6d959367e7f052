#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prices() {
        let mut c = Catalogue::default();
        c.list("tea", 250, Some("GBP"));
        c.list("jam", 410, None);
        let p = c.price("tea").unwrap();
        assert_eq!((p.cents, p.currency.as_str()), (250, "GBP"));
        assert_eq!(c.price("jam").unwrap().currency, "EUR");
        assert!(c.price("ham").is_none());
    }
}
