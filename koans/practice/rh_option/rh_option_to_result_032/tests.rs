#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> Resolver {
        resolver(BTreeMap::from([
            ("nas".to_string(), [10, 0, 0, 2]),
            ("tv".to_string(), [10, 0, 0, 9]),
        ]))
    }

    #[test]
    fn known() {
        let r = book();
        assert_eq!(r("nas").unwrap(), [10, 0, 0, 2]);
        assert_eq!(r("tv.").unwrap(), [10, 0, 0, 9]);
    }

    #[test]
    fn unknown() {
        let r = book();
        assert!(r("fridge").is_err());
        assert!(r("").is_err());
    }
}
