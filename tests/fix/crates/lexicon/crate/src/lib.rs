//! Words and their numbers; nothing of the text is copied.

pub mod index;
pub mod intern;

pub use index::Index;
pub use intern::{Interner, Symbol};
