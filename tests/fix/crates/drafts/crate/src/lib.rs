//! A text, and commands that change it and can be undone.

mod command;
mod editor;

pub use command::{Append, Command, Replace};
pub use editor::Editor;
