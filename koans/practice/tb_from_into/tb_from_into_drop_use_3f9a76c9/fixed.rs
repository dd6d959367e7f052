use std::num::ParseIntError;
use std::str::FromStr;

/// Minutes since midnight, always below 1440.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Time(u16);

impl Time {
    pub fn at(hour: u16, minute: u16) -> Option<Time> {
        (hour < 24 && minute < 60).then(|| Time(hour * 60 + minute))
    }

    pub fn later(self, minutes: u16) -> Time {
        Time((self.0 + minutes) % 1440)
    }
}

#[derive(Debug, PartialEq)]
pub enum TimeError {
    Shape,
    Digits(ParseIntError),
    Range(u16, u16),
}

impl From<ParseIntError> for TimeError {
    fn from(error: ParseIntError) -> Self {
        TimeError::Digits(error)
    }
}

impl FromStr for Time {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Time, TimeError> {
        let (hour, minute) = text.split_once(':').ok_or(TimeError::Shape)?;
        let (hour, minute) = (hour.parse()?, minute.parse()?);
        Time::at(hour, minute).ok_or(TimeError::Range(hour, minute))
    }
}
