use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Rgb {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColourError {
    NoHash,

    Digits(ParseIntError),
}

impl From<ParseIntError> for ColourError {
    fn from(e: ParseIntError) -> Self {
        ColourError::Digits(e)
    }
}

impl FromStr for Rgb {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').ok_or(ColourError::NoHash)?;

        let part = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16);
        Ok(Rgb {
            r: part(0)?,
            g: part(2)?,
            b: part(4)?,
        })
    }
}
