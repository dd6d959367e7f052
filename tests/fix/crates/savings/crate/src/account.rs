use std::str::FromStr;

use crate::error::ParseAmountError;

/// Cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Amount(pub i64);

impl FromStr for Amount {
    type Err = ParseAmountError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || ParseAmountError(text.to_string());
        let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
        if part.len() != 2 {
            return Err(wrong());
        }
        let whole: i64 = whole.parse().map_err(|_| wrong())?;
        let part: i64 = part.parse().map_err(|_| wrong())?;
        Ok(Amount(whole * 100 + part))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub balance: Amount,
}

impl Account {
    pub fn new(name: &str) -> Self {
        Account {
            name: name.to_string(),
            balance: Amount::default(),
        }
    }
}
