use std::num::ParseIntError;

pub struct Deck {
    pub long: u32,
    pub wide: u32,
}

pub fn side(text: &str) -> Result<u32, ParseIntError> {
    let steps = text.trim().parse::<u32>();
    Ok(steps * 3)
}

pub fn planks(long: &str, wide: &str) -> Result<u32, ParseIntError> {
    let deck = Deck {
        long: side(long)?,
        wide: side(wide)?,
    };
    Ok(deck.long * deck.wide)
}
