#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_endings() {
        assert_eq!(duel(&[2, 5], &[3]).unwrap(), "Win by 2");
        assert_eq!(duel(&[2], &[1, 6]).unwrap(), "Loss");
        assert_eq!(duel(&[4], &[4, 1]).unwrap(), "again");
    }

    #[test]
    fn missing_throws() {
        assert_eq!(duel(&[], &[1]).unwrap_err(), "I threw nothing");
        assert_eq!(duel(&[1], &[]).unwrap_err(), "you threw nothing");
    }
}
