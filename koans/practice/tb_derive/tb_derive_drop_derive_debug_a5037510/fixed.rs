use std::num::{ParseFloatError, ParseIntError};
use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum TideError {
    #[error("line has no height")]
    NoHeight,
    #[error("clock time is not a number")]
    Clock(#[from] ParseIntError),
    #[error("height is not a number")]
    Height(#[from] ParseFloatError),
}

#[derive(Debug, PartialEq)]
pub struct Reading {
    pub minutes: u32,
    pub metres: f64,
}

pub fn read(line: &str) -> Result<Reading, TideError> {
    let (clock, height) = line.split_once(' ').ok_or(TideError::NoHeight)?;
    let (hours, minutes) = clock.split_once(':').unwrap_or((clock, "0"));
    Ok(Reading {
        minutes: hours.parse::<u32>()? * 60 + minutes.parse::<u32>()?,
        metres: height.trim().parse()?,
    })
}
