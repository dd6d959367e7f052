use std::num::ParseIntError;

pub struct House {
    pub suffix: Option<char>,
}

pub fn house(text: &str) -> Result<House, ParseIntError> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let number = digits.parse()?;
    let suffix = text[digits.len()..].chars().next();
    Ok(House { number, suffix })
}
