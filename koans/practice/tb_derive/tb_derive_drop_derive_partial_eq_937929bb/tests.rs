#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_into_holds() {
        let ship = BTreeMap::from([(3, Cargo::Grain), (5, Cargo::Oil)]);
        assert_eq!(carries(&ship, 3, &Cargo::Grain), Ok(true));

        assert!(carries(&ship, 9, &Cargo::Oil).is_err());
    }
}
