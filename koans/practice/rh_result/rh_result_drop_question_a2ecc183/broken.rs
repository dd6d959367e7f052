use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub enum DialError {
    NotANumber,
    TooHot(i32),
}

impl From<ParseIntError> for DialError {
    fn from(_: ParseIntError) -> Self {
        DialError::NotANumber
    }
}

pub fn turn_to(target: &mut i32, raw: &str) -> Result<(), DialError> {
    match raw.parse::<i32>() {
        t if t > 30 => Err(DialError::TooHot(t)),
        t => {
            *target = t;
            Ok(())
        }
    }
}
