use std::fmt;

pub struct Spoon {
    pub size: u8,
    pub heaped: bool,
}

impl fmt::Display for Spoon {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} ml, heaped: {}", self.size, self.heaped)
    }
}

pub fn spoon(word: &str) -> Result<Spoon, String> {
    let size = word.strip_suffix("ml").ok_or("no unit")?;
    let size = size.parse().map_err(|_| format!("size {size}"))?;
    let heaped = size == 15;
    Ok(Spoon { size, heaped })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spoons_are_shown() {
        assert_eq!(spoon("15ml").unwrap().to_string(), "15 ml, heaped: true");
        assert_eq!(spoon("5ml").unwrap().to_string(), "5 ml, heaped: false");
    }

    #[test]
    fn bad_spoons() {
        assert_eq!(spoon("5cl").err(), Some("no unit".to_string()));
        assert_eq!(spoon("999ml").err(), Some("size 999".to_string()));
    }
}
