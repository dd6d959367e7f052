#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Card {
    pub rank: u8,
    pub suit: char,
}

pub fn sort_and_locate(hand: &mut [Card]) -> Option<usize> {
    let drawn = hand.first().clone();
    hand.sort();
    hand.iter().position(|card| *card == drawn)
}
