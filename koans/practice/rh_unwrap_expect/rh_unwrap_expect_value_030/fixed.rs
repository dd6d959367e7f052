use std::num::ParseFloatError;

pub fn add_line(line: &str) -> Result<f64, ParseFloatError> {
    match line.split_once('+') {
        Some((left, right)) => {
            let a = left.trim().parse::<f64>()?;
            let b = right.trim().parse::<f64>()?;
            Ok(a + b)
        }
        None => line.trim().parse(),
    }
}
