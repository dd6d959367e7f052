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

impl fmt::Display for Suit {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_char(self.symbol())
    }
}

pub fn hand(cards: &[(Suit, u8)]) -> Result<String, fmt::Error> {
    let mut text = String::new();
    for (suit, rank) in cards {
        write!(text, "{suit}{rank} ")?;
    }
    Ok(text)
}
