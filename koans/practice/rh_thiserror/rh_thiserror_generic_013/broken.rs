use std::error::Error;
use std::fmt::{Debug, Display};

#[derive(Debug, thiserror::Error)]
#[error("{value} is beyond the dial, which ends at {end}")]
pub struct BeyondDial<T> {
    value: T,
    end: T,
}

pub fn turn<T>(value: T, end: T) -> Result<T, Box<dyn Error>>
where
    T: PartialOrd + Debug + Display,
{
    if value > end {
        Err(Box::new(BeyondDial { value, end }))
    } else {
        Ok(value)
    }
}

pub fn turn_all<T>(values: Vec<T>, end: T) -> Vec<Result<T, String>>
where
    T: PartialOrd + Debug + Display + Copy,
{
    values
        .into_iter()
        .map(|value| turn(value, end).map_err(|e| e.to_string()))
        .collect()
}
