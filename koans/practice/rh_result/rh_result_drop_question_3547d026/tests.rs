#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_a_pair() {
        let (cards, bet) = (vec![8, 7], 20);
        let mut hand = Hand { cards, bet };
        let other = split(&mut hand).unwrap();
        assert_eq!(hand.cards, vec![8]);
        assert_eq!((other.cards, other.bet), (vec![7], 20));
    }

    #[test]
    fn refuses_an_empty_hand() {
        let (cards, bet) = (Vec::new(), 5);
        let mut hand = Hand { cards, bet };
        assert_eq!(split(&mut hand).unwrap_err(), "no cards");
    }
}
