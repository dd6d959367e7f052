use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub struct Day {
    pub month: u8,
    pub day: u8,
}

impl FromStr for Day {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Day, ParseIntError> {
        let (month, day) = text.split_once('/').unwrap_or((text, "1"));
        Ok(Day {
            month: month.parse()?,
            day: day.parse()?,
        })
    }
}
