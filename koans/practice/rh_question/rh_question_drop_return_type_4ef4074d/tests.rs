#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> BTreeMap<u32, f64> {
        BTreeMap::from([(10, 1.5), (20, 2.0)])
    }

    #[test]
    fn converts() {
        assert_eq!(exchange(&rates(), 15, 10.0).unwrap(), 15.0);
        assert_eq!(exchange(&rates(), 20, 4.0).unwrap(), 8.0);
        assert_eq!(exchange(&rates(), 99, 1.0).unwrap(), 2.0);
    }

    #[test]
    fn rejects() {
        assert!(exchange(&rates(), 9, 10.0).is_err());
        assert!(exchange(&rates(), 15, -1.0).is_err());
    }
}
