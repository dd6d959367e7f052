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
    let zone = text.chars().next().ok_or("empty permit")?;
    let days = text.trim_start_matches(zone).parse().map_err(|_| text)?;
    Ok(Permit { zone, days }.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renews() {
        assert_eq!(renew("C30"), Ok("zone C for 30 days".to_string()));
        assert_eq!(renew("b7"), Ok("zone b for 7 days".to_string()));
    }

    #[test]
    fn refuses() {
        assert_eq!(renew(""), Err("empty permit".to_string()));
        assert_eq!(renew("C"), Err("C".to_string()));
        assert_eq!(renew("C999"), Err("C999".to_string()));
    }
}
