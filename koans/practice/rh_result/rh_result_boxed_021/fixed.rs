use std::error::Error;
use std::fmt;

#[derive(Debug)]
pub struct ChecksumError {
    expected: u32,
    found: u32,
}

impl fmt::Display for ChecksumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

impl Error for ChecksumError {}

pub trait Scanner {
    fn scan(&self, code: &[u32]) -> Result<u32, Box<dyn Error>>;
}

pub struct Ean;

impl Scanner for Ean {
    fn scan(&self, code: &[u32]) -> Result<u32, Box<dyn Error>> {
        let (&found, digits) = code.split_last().ok_or("blank label")?;
        let total: u32 = digits
            .iter()
            .rev()
            .enumerate()
            .map(|(i, d)| if i % 2 == 0 { 3 * d } else { *d })
            .sum();
        let expected = (10 - total % 10) % 10;
        if expected == found {
            Ok(total)
        } else {
            Err(Box::new(ChecksumError { expected, found }))
        }
    }
}
