#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_high_cards() {
        let (cards, bet) = (vec![10, 11], 1);
        let mut hand = Hand { cards, bet };
        assert!(all_high(&hand));
        hand.cards.push(9);
        assert!(!all_high(&hand));
    }
}
