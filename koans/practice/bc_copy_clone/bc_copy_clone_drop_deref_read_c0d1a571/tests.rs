#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_hold_comes_first() {
        let ship = BTreeMap::from([(4, Cargo::Timber), (2, Cargo::Grain)]);
        assert_eq!(first_hold(&ship), Some(2));
        assert_eq!(first_hold(&BTreeMap::new()), None);
    }
}
