use std::str::FromStr;

pub struct Train {
    pub code: u32,
    pub late: bool,
}

impl FromStr for Train {
    type Err = String;
    fn from_str(text: &str) -> Result<Train, String> {
        let rest = text.strip_prefix("IC").ok_or("not an IC")?;
        let code = rest.parse().map_err(|_| format!("bad {rest}"))?;
        Ok(Train { code, late: false })
    }
}
