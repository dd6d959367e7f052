#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cards() {
        assert_eq!(
            "H10".parse(),
            Ok(Card {
                suit: 'H',
                rank: 10
            })
        );
        assert_eq!("C2".parse(), Ok(Card { suit: 'C', rank: 2 }));
    }
    #[test]
    fn errs() {
        assert_eq!("X4".parse::<Card>(), Err(CardError::Suit));
        assert_eq!("Sx".parse::<Card>(), Err(CardError::Rank));
        assert_eq!("".parse::<Card>(), Err(CardError::Suit));
    }
}
