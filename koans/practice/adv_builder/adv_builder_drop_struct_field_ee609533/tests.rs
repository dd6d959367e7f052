#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_best_card() {
        let hand = steal(&[3, 11, 7], 'B').unwrap();
        assert_eq!(hand.owner, 'B');
        assert_eq!(hand.cards, vec![11]);
    }

    #[test]
    fn nothing_to_steal() {
        assert!(steal(&[], 'B').is_none());
        assert!(steal(&[1], 'B').is_some());
    }
}
