#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_win() {
        let mut b = Board::empty();
        for s in [0, 3, 1, 4] {
            b = b.play(s).unwrap();
        }
        assert_eq!(b.winning_moves(), [2]);
        let b = b.play(2).unwrap();
        assert!(b.won(0) && b.play(8).is_none());
    }
    #[test]
    fn occupied() {
        assert!(Board::empty().play(4).unwrap().play(4).is_none());
    }
}
