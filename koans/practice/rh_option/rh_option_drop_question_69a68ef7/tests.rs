#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_the_best() {
        let mut farm = BTreeMap::new();
        farm.insert("ridge".to_string(), 900);
        farm.insert("shore".to_string(), 700);
        assert_eq!(report(&farm).unwrap(), "ridge 900");
    }

    #[test]
    fn no_turbines() {
        assert!(report(&BTreeMap::new()).is_none());
    }
}
