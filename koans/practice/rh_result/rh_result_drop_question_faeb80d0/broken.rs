use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub enum CardError {
    Suit,
    Rank,
}

#[derive(Debug, PartialEq)]
pub struct Card {
    pub suit: char,
    pub rank: u8,
}

impl FromStr for Card {
    type Err = CardError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let suit = text
            .chars()
            .next()
            .filter(|c| "CDHS".contains(*c))
            .ok_or(CardError::Suit);
        let rank = text[1..].parse::<u8>().map_err(|_| CardError::Rank)?;
        Ok(Card { suit, rank })
    }
}
