#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_best_pupil() {
        let marks = BTreeMap::from([("Ida".to_string(), 12), ("Bo".to_string(), 15)]);
        let report = top_of_class(&marks).unwrap();
        assert_eq!(report.best, 15);
    }

    #[test]
    fn empty_class_has_no_report() {
        let marks = BTreeMap::new();
        assert!(top_of_class(&marks).is_none());
    }
}
