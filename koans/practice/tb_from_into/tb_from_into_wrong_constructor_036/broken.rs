#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suit {
    Clubs,
    Hearts,
    Spades,
}

impl TryFrom<char> for Suit {
    type Error = char;

    fn try_from(letter: char) -> Result<Suit, char> {
        match letter.to_ascii_lowercase() {
            'c' | '♣' => Ok(Suit::Clubs),
            'h' | '♥' => Ok(Suit::Hearts),
            's' | '♠' => Ok(Suit::Spades),
            other => Err(other),
        }
    }
}

pub fn sort(hand: &str) -> Result<Vec<(Suit, u32)>, char> {
    let mut cards = Vec::new();
    let mut chars = hand.chars().filter(|c| !c.is_whitespace());
    while let (Some(suit), Some(value)) = (chars.next(), chars.next()) {
        let suit = Suit::from_char(suit)?;
        let value = value.to_digit(10).ok_or(value)?;
        cards.push((suit, value));
    }
    cards.sort();
    Ok(cards)
}
