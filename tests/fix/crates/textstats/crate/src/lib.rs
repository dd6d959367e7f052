//! Counts words.

pub mod count;
pub mod text;

pub use count::{common, frequencies};
