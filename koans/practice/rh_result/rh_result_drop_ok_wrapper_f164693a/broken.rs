use std::str::FromStr;

#[derive(Debug)]
pub struct Level(pub u8);

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Level, String> {
        let number = text.strip_prefix("lv").ok_or("no prefix")?;
        Ok(Level(number.parse().map_err(|_| "no number")?))
    }
}

pub fn badge(text: &str) -> Result<String, String> {
    let level: Level = text.parse()?;
    format!("{level:?} after {} quests", level.0 * 3)
}
