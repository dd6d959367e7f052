use std::fmt::{self, Display, Formatter};

#[derive(Debug, PartialEq)]
pub struct Latitude(f64);

impl Latitude {
    pub fn parse(text: &str) -> Result<Latitude, String> {
        let (degrees, sign) = match text.chars().last() {
            Some('N') => (&text[..text.len() - 1], 1.0),
            Some('S') => (&text[..text.len() - 1], -1.0),
            _ => return Err(format!("{text}: N or S missing")),
        };
        let degrees: f64 = degrees.parse().map_err(|_| format!("{text}: not a number"));
        Ok(Latitude(sign * degrees))
    }
}

impl Display for Latitude {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let hemisphere = if self.0 < 0.0 { 'S' } else { 'N' };
        let minutes = (self.0.abs() * 60.0).round() as u32;
        write!(f, "{}°{:02}'{hemisphere}", minutes / 60, minutes % 60)
    }
}
