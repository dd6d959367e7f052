#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorted() {
        let cards = vec![(Suit::Clubs, 9), (Suit::Hearts, 2), (Suit::Spades, 4)];
        assert_eq!(sort("S4 c9 ♥2"), Ok(cards));
    }
    #[test]
    fn unknown() {
        assert_eq!(sort("X4"), Err('x'));
        assert_eq!(sort("SQ"), Err('Q'));
    }
}
