//! A stockroom: parts on shelves.

pub mod orders;
pub mod parts;
pub mod shelves;

pub use shelves::Stockroom;
