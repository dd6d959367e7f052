#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves() {
        assert_eq!(
            best_move(&Book, "start").unwrap(),
            ("e2".to_string(), "e4".to_string())
        );
    }
    #[test]
    fn no_move() {
        assert_eq!(
            format!("{:#}", best_move(&Book, "mate").unwrap_err()),
            "engine gave no move: game is over"
        );
        assert!(
            format!("{:#}", best_move(&Book, "x").unwrap_err()).ends_with("x is not in the book")
        );
    }
}
