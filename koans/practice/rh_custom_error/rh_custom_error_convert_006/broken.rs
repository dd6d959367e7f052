use std::num::ParseIntError;

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

pub fn amount(count: &str, price: &str) -> Result<f64, LineError> {
    let n = count.parse::<u32>()?;
    let each = price.parse::<f64>()?;
    Ok(f64::from(n) * each)
}
