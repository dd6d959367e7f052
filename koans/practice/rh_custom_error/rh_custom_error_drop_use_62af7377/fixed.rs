use std::num::ParseFloatError;

#[derive(Debug)]
pub struct BadChart(pub String);

impl From<ParseFloatError> for BadChart {
    fn from(error: ParseFloatError) -> BadChart {
        BadChart(error.to_string())
    }
}

pub fn distance(from: &str, to: &str) -> Result<f64, BadChart> {
    let gap = from.parse::<f64>()? - to.parse::<f64>()?;
    Ok(gap.abs())
}
