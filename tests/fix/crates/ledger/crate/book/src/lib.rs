//! Entries and balances.

mod entry;

pub use entry::Entry;

/// A list of entries.
#[derive(Debug, Default)]
pub struct Book {
    entries: Vec<Entry>,
    last: Option<Entry>,
}

impl Book {
    /// Add an entry, and remember it as the last one.
    pub fn post(&mut self, entry: Entry) {
        self.entries.push(entry);
        self.last = Some(entry);
    }

    /// The entry that was posted last.
    pub fn last(&self) -> Option<&Entry> {
        self.last.as_ref()
    }

    /// The sum of all entries.
    pub fn balance(&self) -> i64 {
        self.entries.iter().map(|entry| entry.cents).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balances() {
        let mut book = Book::default();
        book.post(Entry::new("rent", -900));
        book.post(Entry::new("wage", 2000));
        assert_eq!(book.balance(), 1100);
        assert_eq!(book.last().map(|entry| entry.text.as_str()), Some("wage"));
    }
}
