pub enum Pile {
    Empty,
    FaceDown(u8),
    Open(Vec<u8>),
}

pub fn is_open(pile: &Pile) -> bool {
    match pile {
        Pile::Open => true,
        Pile::Empty | Pile::FaceDown => false,
    }
}

/// Cards may go onto an empty pile or onto the next higher card.
pub fn moves(card: u8, piles: &[Pile]) -> usize {
    piles
        .iter()
        .filter(|pile| match pile {
            Pile::Empty => true,
            Pile::Open(cards) => cards.last().is_some_and(|&top| top == card + 1),
            Pile::FaceDown(_) => false,
        })
        .count()
}
