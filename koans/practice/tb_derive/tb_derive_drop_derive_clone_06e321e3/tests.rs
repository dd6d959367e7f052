#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_day_has_no_tide() {
        let table = BTreeMap::new();
        assert!(later(&table, 1).is_none());
    }
}
