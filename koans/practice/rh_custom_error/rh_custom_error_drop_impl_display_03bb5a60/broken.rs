use std::error::Error;
use std::fmt::{self, Display};

#[derive(Debug, PartialEq, Clone)]
pub enum CsvError {
    NoHeader,
}

impl Error for CsvError {}
