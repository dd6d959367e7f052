#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_days() {
        let book = BTreeMap::from([(1, "New".to_string()), (90, "Egg".to_string())]);
        assert_eq!(days_to_next(&book, 60), Some(30));
        assert_eq!(days_to_next(&book, 90), None);
    }
}
