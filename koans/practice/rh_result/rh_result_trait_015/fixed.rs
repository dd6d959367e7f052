use std::fmt;
use std::str::FromStr;

#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Coach {
    Seats(u8),
    Sleeper,
    Dining,
}

#[derive(Debug, PartialEq)]
pub struct BadCoach(String);

impl fmt::Display for BadCoach {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "no such coach: {}", self.0)
    }
}

impl FromStr for Coach {
    type Err = BadCoach;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code {
            "S" => Ok(Coach::Sleeper),
            "D" => Ok(Coach::Dining),
            "1" | "2" => Ok(Coach::Seats(code.as_bytes()[0] - b'0')),
            other => Err(BadCoach(other.to_string())),
        }
    }
}
