use std::fmt::{self, Write};

pub enum Suit {
    Hearts,
    Spades,
}

impl Suit {
    pub fn symbol(&self) -> char {
        match self {
            Suit::Hearts => 'H',
            Suit::Spades => 'S',
        }
    }
}

pub fn hand(cards: &[(Suit, u8)]) -> Result<String, fmt::Error> {
    let mut text = String::new();
    for (suit, rank) in cards {
        write!(text, "{suit}{rank} ")?;
    }
    Ok(text)
}
