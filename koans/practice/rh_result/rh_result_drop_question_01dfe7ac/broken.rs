use std::fmt;

pub struct Permit {
    pub zone: char,
    pub days: u8,
}

impl fmt::Display for Permit {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "zone {} for {} days", self.zone, self.days)
    }
}

pub fn renew(text: &str) -> Result<String, String> {
    let zone = text.chars().next().ok_or("empty permit");
    let days = text.trim_start_matches(zone).parse().map_err(|_| text)?;
    Ok(Permit { zone, days }.to_string())
}
