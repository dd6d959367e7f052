use std::num::{ParseFloatError, ParseIntError};

#[derive(Debug, PartialEq)]
pub enum LineError {
    Count,
    Price,
}

impl From<ParseIntError> for LineError {
    fn from(_: ParseIntError) -> Self {
        LineError::Count
    }
}

impl From<ParseFloatError> for LineError {
    fn from(_: ParseFloatError) -> Self {
        LineError::Price
    }
}

pub fn amount(count: &str, price: &str) -> Result<f64, LineError> {
    let n = count.parse::<u32>()?;
    let each = price.parse::<f64>()?;
    Ok(f64::from(n) * each)
}
