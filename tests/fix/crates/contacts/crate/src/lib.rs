//! An address book.

mod book;
mod contact;
mod search;

pub use book::Book;
pub use contact::{Contact, Email, EmailError};
pub use search::{Matches, Searchable};
