use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl FromStr for Rgb {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text
            .strip_prefix('#')
            .ok_or_else(|| format!("{text} lacks a hash"))?;
        let value = u32::from_str_radix(digits, 16).map_err(|e| e.to_string())?;
        Ok(Rgb((value >> 16) as u8, (value >> 8) as u8, value as u8))
    }
}
