use std::cell::RefCell;

thread_local! {
    static CLOSED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

pub struct Span {
    path: String,
    notes: Vec<String>,
}

impl Span {
    pub fn enter(path: &str) -> Span {
        Span {
            path: path.to_string(),
            notes: vec![],
        }
    }

    pub fn note(&mut self, text: &str) {
        self.notes.push(format!("{}: {text}", self.path));
    }

    pub fn into_notes(mut self) -> Vec<String> {
        std::mem::take(&mut self.notes)
    }
}

impl Drop for Span {
    fn drop(&mut self) {
        CLOSED.with_borrow_mut(|closed| closed.push(self.path.clone()));
    }
}

pub fn closed() -> Vec<String> {
    CLOSED.take()
}
