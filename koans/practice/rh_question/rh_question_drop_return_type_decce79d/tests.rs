#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_on() {
        let journal = Journal(vec!["rain".into(), "sun at last".into(), "wind".into()]);
        let mark = journal.find("sun").unwrap();
        assert_eq!(journal.from_mark(mark).len(), 2);
        assert!(journal.find("snow").is_none());
    }
}
