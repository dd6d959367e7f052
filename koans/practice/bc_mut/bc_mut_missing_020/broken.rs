pub fn split_pile(cards: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (left, right) = (Vec::new(), Vec::with_capacity(cards.len()));
    for &card in cards {
        if card % 13 < 6 {
            left.push(card);
        } else {
            right.push(card);
        }
    }
    (left, right)
}
