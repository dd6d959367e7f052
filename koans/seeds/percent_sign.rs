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

pub fn show_percent(text: &str) -> Result<String, String> {
    let percent: Percent = text.parse()?;
    Ok(format!("{:?}", percent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_percentage() {
        assert_eq!("15%".parse::<Percent>().unwrap().0, 15);
        assert_eq!(show_percent("80%"), Ok("Percent(80)".to_string()));
    }

    #[test]
    fn refuses_other_text() {
        let plain = show_percent("80");
        assert_eq!(plain, Err("no percent sign".to_string()));
        assert_eq!(show_percent("all%"), Err("bad number".to_string()));
    }
}
