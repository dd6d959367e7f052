#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placing_reports_the_captured_piece() {
        let e4 = Square { file: 'e', rank: 4 };
        let mut b = Board::default();
        assert_eq!(b.place(e4, 'P'), None);
        assert_eq!(b.place(e4, 'q'), Some('P'));
        assert_eq!(b.piece_at(e4), Some('q'));
    }

    #[test]
    fn other_squares_stay_apart() {
        let mut b = Board::default();
        b.place(Square { file: 'a', rank: 1 }, 'R');
        b.place(Square { file: 'a', rank: 2 }, 'P');
        assert_eq!(b.piece_at(Square { file: 'a', rank: 1 }), Some('R'));
        assert_eq!(b.piece_at(Square { file: 'a', rank: 2 }), Some('P'));
        assert_eq!(b.piece_at(Square { file: 'b', rank: 1 }), None);
    }
}
