#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_repeat() {
        let a = Card {
            suit: Suit::Hearts,
            value: 7,
        };
        let b = Card {
            suit: Suit::Spades,
            value: 7,
        };
        assert_eq!(repeated(&[a, b, b, a]), Some(b));
        assert_eq!(repeated(&[a, b, a]), Some(a));
    }

    #[test]
    fn a_fair_hand_has_none() {
        let a = Card {
            suit: Suit::Hearts,
            value: 2,
        };
        let b = Card {
            suit: Suit::Hearts,
            value: 3,
        };
        assert_eq!(repeated(&[a, b]), None);
    }
}
