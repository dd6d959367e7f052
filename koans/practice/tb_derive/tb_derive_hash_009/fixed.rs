use std::collections::HashSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Suit {
    Hearts,
    Spades,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Card {
    pub suit: Suit,
    pub value: u8,
}

pub fn repeated(hand: &[Card]) -> Option<Card> {
    let mut seen = HashSet::new();
    hand.iter().copied().find(|card| !seen.insert(*card))
}
