#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rotates() {
        let mut board = Board::from_text("ABC");
        board.rotate(0, 1, 2);
        assert_eq!(board.text(), "BCA......");
        board.rotate(8, 0, 1);
        assert_eq!(board.text(), "C.A.....B");
    }
}
