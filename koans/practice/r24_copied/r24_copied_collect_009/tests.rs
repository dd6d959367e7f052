#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn thirteen_each() {
        let mut deck = Deck::full();
        let hand = deck.hand(1);
        assert_eq!(
            (hand.len(), hand[0]),
            (
                13,
                Card {
                    suit: 'D',
                    rank: 14
                }
            )
        );
        deck.cut(1);
        assert_eq!(deck.hand(0)[0], Card { suit: 'D', rank: 2 });
    }
}
