use std::str::FromStr;

#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Latitude(f64);

impl FromStr for Latitude {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (number, sign) = match text.strip_suffix('S') {
            Some(number) => (number, -1.0),
            None => (text.trim_end_matches('N'), 1.0),
        };
        let degrees: f64 = number.parse().map_err(|_| format!("no number: {number}"))?;
        if degrees.abs() > 90.0 {
            return Err(format!("out of range: {degrees}"));
        }
        Ok(Latitude(sign * degrees))
    }
}
