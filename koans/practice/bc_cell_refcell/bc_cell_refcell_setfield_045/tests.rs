#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pushes() {
        let board = Board::lined_up(3);
        assert_eq!(board.push_all(1, 2), 2);
        assert_eq!(board.squares()[0], Square { file: 1, rank: 2 });
        assert_eq!(board.squares()[2], Square { file: 2, rank: 0 });
        assert_eq!(board.push_all(0, 1), 1);
    }
}
