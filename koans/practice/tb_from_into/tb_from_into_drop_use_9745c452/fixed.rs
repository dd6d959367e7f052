use std::str::FromStr;

#[derive(Debug)]
pub struct Percent(pub u8);

impl FromStr for Percent {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = text.strip_suffix('%').ok_or("no percent sign")?;
        Ok(Percent(number.parse().map_err(|_| "bad number")?))
    }
}
