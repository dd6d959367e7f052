use std::num::ParseFloatError;

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

pub fn log_line(from: &str, to: &str) -> String {
    format!("{:?}", distance(from, to))
}
