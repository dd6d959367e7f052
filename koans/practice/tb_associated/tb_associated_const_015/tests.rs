#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn legends() {
        assert_eq!(legend(), "\x1b[31mhearts\x1b[0m/spades/clubs");
        assert!(Suit::HEARTS.beats(&Suit::CLUBS));
        assert!(!Suit::SPADES.beats(&Suit::CLUBS));
    }
}
