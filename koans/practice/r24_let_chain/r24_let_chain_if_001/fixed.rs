use std::collections::HashMap;

#[derive(Default)]
pub struct Desk {
    holds: HashMap<u32, String>,
    loans: HashMap<u32, String>,
}

impl Desk {
    pub fn hold(&mut self, book: u32, reader: &str) {
        self.holds.entry(book).or_insert_with(|| reader.to_string());
    }

    pub fn lend(&mut self, book: u32, reader: &str) -> Result<(), String> {
        if let Some(holder) = self.holds.get(&book)
            && holder != reader
        {
            return Err(format!("on hold for {holder}"));
        }
        if let Some(other) = self.loans.get(&book) {
            return Err(format!("lent to {other}"));
        }
        self.holds.remove(&book);
        self.loans.insert(book, reader.to_string());
        Ok(())
    }

    pub fn take_back(&mut self, book: u32) -> Option<String> {
        self.loans.remove(&book)
    }
}
