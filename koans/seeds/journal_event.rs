use std::cell::RefCell;

#[derive(Debug)]
pub enum Event {
    Read(u16),
    Sync,
}

pub fn record(journal: &RefCell<Vec<String>>, event: &Event) -> Option<u16> {
    journal.borrow_mut().push(format!("{event:?}"));
    if let Event::Read(size) = event {
        return Some(*size);
    }
    None
}

pub fn last(journal: &RefCell<Vec<String>>) -> Option<String> {
    Some(journal.borrow().last()?.to_uppercase())
}

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

    #[test]
    fn last_in_capitals() {
        let journal = RefCell::new(Vec::new());
        assert_eq!(last(&journal), None);
        record(&journal, &Event::Sync);
        assert_eq!(last(&journal), Some("SYNC".to_string()));
    }
}
