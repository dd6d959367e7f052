#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_up_a_square() {
        let (mut squares, moves) = (vec!['.'; 64], 0);
        squares[9] = 'Q';
        let board = Board { squares, moves };
        assert_eq!(square_at(&board, 1, 1), Some('Q'));
        assert_eq!(square_at(&board, 8, 0), None);
    }
}
