use std::fmt;
use std::str::FromStr;

pub struct Square(char, u8);

impl FromStr for Square {
    type Err = fmt::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            [f @ b'a'..=b'h', r @ b'1'..=b'8'] => Ok(Square(*f as char, r - b'0')),
            _ => Err(fmt::Error),
        }
    }
}

impl fmt::Display for Square {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.0, self.1)
    }
}

pub fn mirrored(text: &str) -> Result<String, fmt::Error> {
    let Square(file, rank) = text.parse()?;
    Ok(Square(file, 9 - rank).to_string())
}
