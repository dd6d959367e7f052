/// One line of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub text: String,
    pub cents: i64,
}

impl Entry {
    /// An entry with a text and an amount.
    pub fn new(text: &str, cents: i64) -> Self {
        Entry { text: text.to_string(), cents }
    }
}
