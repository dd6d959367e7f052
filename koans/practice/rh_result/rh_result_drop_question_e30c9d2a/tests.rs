#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rivals_take_turns() {
        assert!(matches!(rival(Stone::Black), Stone::White));
        assert!(matches!(rival(Stone::White), Stone::Black));
    }

    #[test]
    fn announces_the_turn() {
        let text = announce(&[Stone::White, Stone::Black]).unwrap();
        assert_eq!(text, "Black moved, White to play");
        assert_eq!(announce(&[]).unwrap_err(), "nobody has played");
    }
}
