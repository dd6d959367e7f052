use std::fmt;

/// Identifier of one stored sample, written `SB-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Accession(u32);

impl Accession {
    pub fn new(number: u32) -> Option<Self> {
        (number > 0).then_some(Accession(number))
    }

    pub fn number(self) -> u32 {
        self.0
    }
}

#[derive(Debug, PartialEq)]
pub enum BankError {
    Missing(Accession),
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::Missing(id) => write!(f, "no sample {}", id.number()),
        }
    }
}
