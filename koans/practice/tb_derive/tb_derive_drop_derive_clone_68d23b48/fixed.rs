use std::num::ParseIntError;

#[derive(Debug, Copy, Clone, PartialEq)]
pub struct Age(pub u8);

pub fn read_age(label: &str) -> Result<Age, ParseIntError> {
    let years = label.trim_end_matches('+').parse()?;
    Ok(Age(years))
}
