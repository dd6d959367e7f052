#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Number(u8),
    Jack,
    Ace,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Card {
    pub rank: Rank,
    pub suit: char,
}

pub fn lowest(hand: &[Card]) -> Option<&Card> {
    hand.iter().min()
}
