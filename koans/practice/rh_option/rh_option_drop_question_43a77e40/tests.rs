#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_both() {
        let journal = RefCell::new(Vec::new());

        assert_eq!(record(&journal, &Event::Sync), None);
    }

    #[test]
    fn last_in_capitals() {
        let journal = RefCell::new(Vec::new());
        assert_eq!(last(&journal), None);
        record(&journal, &Event::Sync);
        assert_eq!(last(&journal), Some("SYNC".to_string()));
    }
}
