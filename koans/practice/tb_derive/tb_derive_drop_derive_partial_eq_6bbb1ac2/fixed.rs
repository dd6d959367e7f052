use std::num::ParseIntError;
use std::str::FromStr;

/// Identifier of one stored sample, written `SB-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Accession(u32);

impl Accession {
    pub fn new(number: u32) -> Option<Self> {
        (number > 0).then_some(Accession(number))
    }
}

impl FromStr for Accession {
    type Err = Option<ParseIntError>;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix("SB-").ok_or(None)?;
        let number = digits.parse::<u32>().map_err(Some)?;
        Accession::new(number).ok_or(None)
    }
}
