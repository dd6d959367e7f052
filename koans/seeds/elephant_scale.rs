use std::fmt;

pub struct Elephant {
    pub tag: char,
    pub tons: f32,
}

impl fmt::Display for Elephant {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "[{}] {} t", self.tag, self.tons)
    }
}

pub fn weigh(line: &str) -> Result<Elephant, String> {
    let tag = line.chars().next().ok_or_else(|| "no tag".to_string())?;
    let tons = line[1..].parse().map_err(|_| "no weight")?;
    Ok(Elephant { tag, tons })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_tag_and_tons() {
        let elephant = weigh("B4.5").unwrap();
        assert_eq!(elephant.tag, 'B');
        assert_eq!(elephant.to_string(), "[B] 4.5 t");
    }

    #[test]
    fn spoiled_lines() {
        assert_eq!(weigh("").err(), Some("no tag".to_string()));
        assert_eq!(weigh("C?").err(), Some("no weight".to_string()));
    }
}
