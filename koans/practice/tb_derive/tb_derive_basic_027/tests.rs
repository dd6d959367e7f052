#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns() {
        assert!(matches!(to_move(4), Colour::White));
        assert!(matches!(to_move(7), Colour::Black));
    }

    #[test]
    fn asserts() {
        assert_eq!(check_score_sheet(&[2, 2, 1], Colour::Black), 5);
        assert_eq!(check_score_sheet(&[2, 2], Colour::White), 4);
    }

    #[test]
    fn fails() {
        assert!(std::panic::catch_unwind(|| check_score_sheet(&[2, 1], Colour::White)).is_err());
    }
}
