use std::convert::TryFrom;
use std::fmt;

use crate::Fraction;

#[derive(Debug, PartialEq, Eq)]
pub struct NoFraction(String);

impl fmt::Display for NoFraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no fraction", self.0)
    }
}

impl std::error::Error for NoFraction {}

impl TryFrom<&str> for Fraction {
    type Error = NoFraction;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        let mut parts = text.splitn(2, '/').map(|part| part.trim().parse::<i64>());
        let found = match (parts.next(), parts.next()) {
            (Some(Ok(over)), Some(Ok(under))) => Fraction::new(over, under),
            (Some(Ok(whole)), None) => Fraction::new(whole, 1),
            _ => None,
        };
        found.ok_or_else(|| NoFraction(text.to_string()))
    }
}

impl From<i64> for Fraction {
    fn from(over: i64) -> Self {
        Fraction { over, under: 1 }
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.under {
            1 => write!(f, "{}", self.over),
            under => write!(f, "{}/{}", self.over, under),
        }
    }
}
