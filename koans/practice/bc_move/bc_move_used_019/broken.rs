fn cut(deck: Vec<u8>, at: usize) -> Vec<u8> {
    let (top, bottom) = deck.split_at(at);
    [bottom, top].concat()
}

pub fn deal(deck: Vec<u8>, players: usize, at: usize) -> Vec<Vec<u8>> {
    cut(deck, at);
    let mut hands = vec![Vec::new(); players];
    for (i, card) in deck.into_iter().enumerate() {
        hands[i % players].push(card);
    }
    hands
}
