use std::num::ParseFloatError;

pub fn night_rate(weekday: &u8, price: &str) -> Result<f64, ParseFloatError> {
    let base: f64 = price.parse()?;
    match *weekday {
        6 | 7 => Ok(base * 1.5),
        _ => Ok(base),
    }
}
