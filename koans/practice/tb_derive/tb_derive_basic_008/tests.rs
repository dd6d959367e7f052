#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_berth() {
        let berths = BTreeMap::from([(1, None)]);
        assert_eq!(report(&berths), "1 free\n{\n    1: None,\n}");
    }

    #[test]
    fn with_ship() {
        let berths = BTreeMap::from([(1, None), (2, Some(Ship { draught: 7 })), (3, None)]);
        let r = report(&berths);
        assert!(r.starts_with("2 free\n"));
        assert!(r.contains("Ship {"));
        assert!(r.contains("draught: 7"));
    }
}
