#[derive(Debug)]
pub enum Event {
    Sync,
}

pub fn record(journal: &RefCell<Vec<String>>, event: &Event) -> Option<u16> {
    journal.borrow_mut().push(format!("{event:?}"));

    None
}
