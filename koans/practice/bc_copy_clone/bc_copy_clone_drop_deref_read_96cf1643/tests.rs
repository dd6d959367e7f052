#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_both() {
        let journal = RefCell::new(Vec::new());
        assert_eq!(record(&journal, &Event::Read(12)), Some(12));
        assert_eq!(record(&journal, &Event::Sync), None);
        assert_eq!(*journal.borrow(), vec!["Read(12)", "Sync"]);
    }
}
