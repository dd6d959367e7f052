#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn highest_wins() {
        let lot = Arc::new(Lot::default());
        assert_eq!(lot.winner(), None);
        rush(&lot, &[("Abe", 10), ("Bea", 40), ("Cal", 25)]);
        assert_eq!(lot.winner().as_deref(), Some("Bea"));
        assert!(!lot.bid("Dot", 40));
        assert!(lot.bid("Dot", 41));
    }
}
