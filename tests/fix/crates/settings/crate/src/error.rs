use std::fmt;
use std::num::ParseIntError;

/// Why settings cannot be read.
#[derive(Debug, PartialEq)]
pub enum SettingsError {
    /// A line without an equals sign, by number.
    Malformed(usize),
    /// A key that nobody knows.
    Unknown(String),
    /// A value that should be a number.
    NotANumber(ParseIntError),
}

impl fmt::Display for SettingsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SettingsError::Malformed(line) => write!(out, "line {line}: no equals sign"),
            SettingsError::Unknown(key) => write!(out, "{key}: unknown"),
            SettingsError::NotANumber(error) => write!(out, "{error}"),
        }
    }
}

impl std::error::Error for SettingsError {}
