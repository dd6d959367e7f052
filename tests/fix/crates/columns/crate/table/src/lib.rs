//! Tables of text with named columns.

mod read;

pub use read::{read_table, ReadError};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    names: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(names: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        Table { names, rows }
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The cells of a column from top to bottom.
    pub fn column(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        let index = self.names.iter().position(|known| known == name)?;
        Some(self.rows.iter().map(move |row| row[index].as_str()))
    }
}
