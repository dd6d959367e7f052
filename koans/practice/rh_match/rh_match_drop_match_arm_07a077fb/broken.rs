use std::fmt::{self, Display};

#[derive(Debug, PartialEq, Clone)]
pub enum CsvError {
    NoHeader,
}

impl Display for CsvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {}
    }
}
