use std::str::FromStr;

/// A place such as `C-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bin {
    aisle: char,
    level: u8,
}

#[derive(Debug, PartialEq)]
pub enum BinError {
    Dash,
    Aisle(String),
    Level(std::num::ParseIntError),
}

impl From<std::num::ParseIntError> for BinError {
    fn from(error: std::num::ParseIntError) -> BinError {
        BinError::Level(error)
    }
}

impl FromStr for Bin {
    type Err = BinError;

    fn from_str(text: &str) -> Result<Self, BinError> {
        let (aisle, level) = text.split_once('-').ok_or(BinError::Dash)?;
        let mut letters = aisle.chars();
        let (Some(aisle @ 'A'..='Z'), None) = (letters.next(), letters.next()) else {
            return Err(BinError::Aisle(aisle.to_string()));
        };
        let level = level.parse()?;
        Ok(Bin { aisle, level })
    }
}

impl fmt::Display for Bin {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}-{}", self.aisle, self.level)
    }
}
