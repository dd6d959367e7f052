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
    Ok(format!("{level:?} after {} quests", level.0 * 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventh_level() {
        assert_eq!(badge("lv7").unwrap(), "Level(7) after 21 quests");
        assert_eq!("lv12".parse::<Level>().unwrap().0, 12);
    }

    #[test]
    fn wrong_texts() {
        assert_eq!(badge("7"), Err("no prefix".to_string()));
        assert_eq!(badge("lvx"), Err("no number".to_string()));
    }
}
