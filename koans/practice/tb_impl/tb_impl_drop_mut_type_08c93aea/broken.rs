use std::error::Error;
use std::fmt::{self, Display};

#[derive(Debug, PartialEq, Clone)]
pub enum CsvError {
    NoHeader,

    NoColumn(String),
}

impl Display for CsvError {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CsvError::NoHeader => f.write_str("no header line"),

            CsvError::NoColumn(name) => write!(f, "no column {name}"),
        }
    }
}

impl Error for CsvError {}
