#[derive(Clone)]
pub struct Hand {
    pub cards: Vec<u8>,
}

pub fn steal(from: &[u8], thief: char) -> Option<Hand> {
    let top = from.iter().max()?;
    Some(Hand {
        owner: thief,
        cards: vec![*top],
    })
}
