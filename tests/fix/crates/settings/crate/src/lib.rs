//! Reads `key = value` lines.

mod error;
mod parse;

pub use error::SettingsError;
pub use parse::{parse, Settings};
