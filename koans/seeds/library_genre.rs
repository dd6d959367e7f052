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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_first_letters() {
        assert_eq!(belongs("poetry", &Genre('P')), Ok(true));
        assert_eq!(belongs("Crime", &Genre('P')), Ok(false));
    }

    #[test]
    fn refuses_a_blank() {
        assert_eq!(belongs("", &Genre('P')), Err("blank label".to_string()));
        assert_eq!("drama".parse::<Genre>().map(|genre| genre.0), Ok('D'));
    }
}
