use std::num::ParseIntError;

pub struct House {
    pub number: u16,
    pub suffix: Option<char>,
}

pub fn house(text: &str) -> Result<House, ParseIntError> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let number = digits.parse()?;
    let suffix = text[digits.len()..].chars().next();
    Ok(House { number, suffix })
}

pub fn next_door(text: &str) -> Result<String, ParseIntError> {
    let house = house(text)?;
    let suffix = house.suffix.unwrap_or('a');
    Ok(format!("{}{suffix}", house.number + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_suffix() {
        assert_eq!(next_door("12c"), Ok("14c".to_string()));
        assert_eq!(next_door("7"), Ok("9a".to_string()));
    }

    #[test]
    fn needs_digits() {
        assert!(house("b").is_err());
        assert!(next_door("").is_err());
    }
}
