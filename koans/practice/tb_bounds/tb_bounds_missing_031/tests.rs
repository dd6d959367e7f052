#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols() {
        assert_eq!(Suit::Hearts.symbol(), 'H');
        assert_eq!(Suit::Spades.symbol(), 'S');
    }

    #[test]
    fn hands() {
        assert_eq!(
            hand(&[(Suit::Hearts, 9), (Suit::Spades, 10)]).unwrap(),
            "H9 S10 "
        );
        assert_eq!(hand(&[]).unwrap(), "");
    }
}
