#[cfg(test)]
mod tests {
    use super::*;
    fn board() -> Board {
        let mut squares = [[None; 8]; 8];
        squares[2][3] = Some(Side::Light);
        squares[3][4] = Some(Side::Dark);
        Board { squares }
    }
    #[test]
    fn steps() {
        let mut board = board();
        board.step((2, 3), (3, 2)).unwrap();
        assert_eq!(
            (board.squares[3][2], board.squares[2][3]),
            (Some(Side::Light), None)
        );
    }
    #[test]
    fn refuses() {
        let text = |from, to| board().step(from, to).unwrap_err().to_string();
        assert_eq!(text((2, 3), (3, 4)), "square is taken");
        assert_eq!(text((3, 4), (4, 5)), "Dark moves the other way");
        assert_eq!(text((0, 0), (1, 1)), "no piece to move");
        assert_eq!(text((2, 3), (3, 3)), "pieces move diagonally");
    }
}
