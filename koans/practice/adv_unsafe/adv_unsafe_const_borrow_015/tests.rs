#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn duel_totals() {
        assert_eq!(duel(&[(3, 1), (2, 7)]), (5, 8));
    }
    #[test]
    fn no_self_pair() {
        assert!(Scores::new(3).pair(1, 1).is_none());
        assert!(Scores::new(3).pair(1, 3).is_none());
    }
}
