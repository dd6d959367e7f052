#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lead_may_stay_best() {
        let trick = [(Suit::Spades, 12), (Suit::Spades, 3)];
        assert_eq!(best_rank(&trick), Ok(12));
    }

    #[test]
    fn nothing_played() {
        let nobody = best_rank(&[]);
        assert_eq!(nobody, Err("no cards played".to_string()));
    }
}
