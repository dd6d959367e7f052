use std::cell::RefCell;
use std::fmt::Write;

pub struct Telegraph {
    line: RefCell<String>,
    limit: usize,
}

impl Telegraph {
    pub fn new(limit: usize) -> Self {
        Self {
            line: RefCell::default(),
            limit,
        }
    }

    pub fn key(&self, word: &str) -> Option<String> {
        write!(self.line.borrow_mut(), "{} ", word.to_uppercase()).ok()?;
        if self.line.borrow().len() > self.limit {
            Some(self.flush())
        } else {
            None
        }
    }

    pub fn flush(&self) -> String {
        let mut line = self.line.replace(String::new());
        line.push_str("STOP");
        line
    }
}
