use std::str::FromStr;

#[derive(PartialEq)]
pub struct Genre(pub char);

impl FromStr for Genre {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let first = text.chars().next().ok_or("blank label")?;
        Ok(Genre(first.to_ascii_uppercase()))
    }
}

pub fn belongs(label: &str, genre: &Genre) -> Result<bool, String> {
    Ok(Genre::from_str(label)? == *genre)
}
