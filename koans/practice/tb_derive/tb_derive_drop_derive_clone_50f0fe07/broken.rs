pub struct Hand {
    pub owner: char,
    pub cards: Vec<u8>,
}

pub fn steal(from: &[u8], thief: char) -> Option<Hand> {
    let top = from.iter().max()?;
    Some(Hand {
        owner: thief,
        cards: vec![*top],
    })
}

pub fn twin(hand: &Hand) -> (Hand, String) {
    (hand.clone(), format!("{}{}", hand.owner, hand.cards.len()))
}
