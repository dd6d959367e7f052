use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

use crate::reading::Band;

/// Everything that can go wrong between a meter and a bill.
#[derive(Debug, PartialEq)]
pub enum TariffError {
    Number(ParseIntError),
    UnknownBand(String),
    MissingField { line: usize, field: &'static str },
    NoPrice(Band),
    Empty,
}

impl fmt::Display for TariffError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TariffError::Number(cause) => write!(f, "not a number: {cause}"),
            TariffError::UnknownBand(name) => write!(f, "unknown band {name:?}"),
            TariffError::MissingField { line, field } => write!(f, "line {line}: no {field}"),
            TariffError::NoPrice(band) => write!(f, "no price for {band}"),
            TariffError::Empty => f.write_str("nothing to bill"),
        }
    }
}

impl Error for TariffError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            TariffError::Number(cause) => Some(cause),
            _ => None,
        }
    }
}

impl From<ParseIntError> for TariffError {
    fn from(cause: ParseIntError) -> Self {
        TariffError::Number(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_wrong() {
        let missing = TariffError::MissingField { line: 3, field: "band" };
        assert_eq!(missing.to_string(), "line 3: no band");
        assert_eq!(TariffError::UnknownBand("noon".into()).to_string(), "unknown band \"noon\"");
        assert_eq!(TariffError::NoPrice(Band::Peak).to_string(), "no price for peak");
        assert_eq!(TariffError::Empty.to_string(), "nothing to bill");
    }

    #[test]
    fn keeps_the_cause() {
        let cause = "x".parse::<u32>().unwrap_err();
        let error = TariffError::from(cause.clone());
        assert_eq!(error.source().map(|e| e.to_string()), Some(cause.to_string()));
        assert!(error.to_string().starts_with("not a number"));
        assert!(TariffError::Empty.source().is_none());
    }
}
