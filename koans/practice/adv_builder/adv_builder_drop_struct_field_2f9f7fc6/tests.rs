#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_wraps_at_midnight() {
        let mut table = BTreeMap::new();
        table.insert(3, first_tide(47, 2.5));
        assert_eq!(later(&table, 3), Some(first_tide(0, 2.5)));
        assert_eq!(table[&3].hour, 23);
    }

    #[test]
    fn unknown_day_has_no_tide() {
        let table = BTreeMap::new();
        assert!(later(&table, 1).is_none());
    }
}
