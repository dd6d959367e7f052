#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn round_trip() {
        let board = Board::parse(".#.\n.##");
        assert_eq!(board.alive(), 3);
        assert_eq!(board.to_string(), ".#.\n.##\nalive: 3\n");
    }
    #[test]
    fn empty_board() {
        assert_eq!(Board::parse("").to_string(), "alive: 0\n");
    }
}
