use std::fmt;

pub struct Ratio {
    pub top: i64,
    pub bottom: i64,
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} in {}", self.top, self.bottom)
    }
}

pub fn ratio(text: &str) -> Result<Ratio, String> {
    let slash = text.find('/').ok_or_else(|| text.to_string())?;
    let top = text[..slash].parse().map_err(|_| "bad top")?;
    let bottom = text[slash + 1..].parse().map_err(|_| "bad bottom")?;
    Ok(Ratio { top, bottom })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_ratio() {
        let found = ratio("3/40").ok().unwrap();
        assert_eq!((found.top, found.bottom), (3, 40));
        assert_eq!(found.to_string(), "3 in 40");
    }

    #[test]
    fn finds_faults() {
        assert_eq!(ratio("half").err(), Some("half".to_string()));
        assert_eq!(ratio("a/2").err(), Some("bad top".to_string()));
        assert_eq!(ratio("1/").err(), Some("bad bottom".to_string()));
    }
}
