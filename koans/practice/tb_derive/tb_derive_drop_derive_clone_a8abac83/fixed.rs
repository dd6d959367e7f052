#[derive(Clone, Debug)]
pub struct Hand {
    pub cards: Vec<u8>,
    pub bet: u32,
}

pub fn split(hand: &mut Hand) -> Result<Hand, String> {
    let moved = hand.cards.pop().ok_or("no cards")?;
    let mut other = hand.clone();
    other.cards = vec![moved];
    Ok(other)
}
