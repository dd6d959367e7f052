use std::io::{self, Write};
use thiserror::Error;

#[derive(Debug, Error)]
pub enum BadgeError {
    #[error("printer: {0}")]
    Printer(#[from] io::Error),
    #[error("{0} does not fit on a badge")]
    TooLong(String),
}

impl BadgeError {
    pub fn same_kind(&self, other: &BadgeError) -> bool {
        match (self, other) {
            (BadgeError::Printer(a), BadgeError::Printer(b)) => a.kind() == b.kind(),
            (BadgeError::TooLong(_), BadgeError::TooLong(_)) => true,
            _ => false,
        }
    }
}

pub fn print(names: &[&str], printer: &mut impl Write) -> Result<usize, BadgeError> {
    for name in names {
        if name.len() > 12 {
            return Err(BadgeError::TooLong(name.to_string()));
        }
        writeln!(printer, "* {name} *")?;
    }
    Ok(names.len())
}
