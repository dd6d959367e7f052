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
