use std::num::ParseIntError;

pub struct Deck {
    pub long: u32,
    pub wide: u32,
}

pub fn side(text: &str) -> Result<u32, ParseIntError> {
    let steps = text.trim().parse::<u32>()?;
    Ok(steps * 3)
}

pub fn planks(long: &str, wide: &str) -> Result<u32, ParseIntError> {
    let deck = Deck {
        long: side(long)?,
        wide: side(wide)?,
    };
    Ok(deck.long * deck.wide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_planks() {
        assert_eq!(planks(" 2", "4 "), Ok(72));
        assert_eq!(side("5"), Ok(15));
    }

    #[test]
    fn unreadable_sides() {
        assert!(planks("long", "4").is_err());
        assert!(planks("2", "").is_err());
    }
}
