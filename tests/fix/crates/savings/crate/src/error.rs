use std::error::Error;
use std::fmt;

/// A text that is no amount.
#[derive(Debug, PartialEq, Eq)]
pub struct ParseAmountError(pub String);

impl fmt::Display for ParseAmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no amount: {}", self.0)
    }
}

impl Error for ParseAmountError {}

#[derive(Debug, PartialEq, Eq)]
pub enum BankError {
    Unknown(String),
    TooLittle { have: i64, need: i64 },
    Amount(ParseAmountError),
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::Unknown(name) => write!(f, "no account {name}"),
            BankError::TooLittle { have, need } => write!(f, "{need} needed, {have} there"),
            BankError::Amount(error) => write!(f, "{error}"),
        }
    }
}

impl Error for BankError {}

impl From<BankError> for ParseAmountError {
    fn from(error: BankError) -> Self {
        ParseAmountError(error.to_string())
    }
}
