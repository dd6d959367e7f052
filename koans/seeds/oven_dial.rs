use std::num::ParseIntError;

#[derive(Debug)]
pub struct Oven {
    pub degrees: u16,
    pub fan: bool,
}

pub fn set_oven(text: &str, fan: bool) -> Result<Oven, ParseIntError> {
    let cut = if fan { 20 } else { 0 };
    let degrees = text.trim().parse::<u16>()?.saturating_sub(cut);
    Ok(Oven { degrees, fan })
}

pub fn dial(text: &str, fan: bool) -> Result<String, ParseIntError> {
    let oven: Oven = set_oven(text, fan)?;
    Ok(format!("{:?}", oven))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fan_lowers_the_heat() {
        let oven = set_oven(" 200 ", true).unwrap();
        assert_eq!(oven.degrees, 180);
        assert!(oven.fan);
    }

    #[test]
    fn dial_shows_the_oven() {
        let shown = dial("90", false).unwrap();
        assert_eq!(shown, "Oven { degrees: 90, fan: false }");
        assert!(dial("hot", true).is_err());
    }
}
