#[derive(Clone, Debug)]
pub struct Hand {
    pub cards: Vec<u8>,
    pub bet: u32,
}

pub fn all_high(hand: &Hand) -> bool {
    hand.cards.iter().all(|card| card > 9)
}
