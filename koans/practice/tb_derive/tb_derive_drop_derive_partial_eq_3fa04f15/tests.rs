#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promotes() {
        assert_eq!(
            promote_all(vec![(Piece::Pawn, 8), (Piece::King, 8), (Piece::Pawn, 7)]),
            vec![Piece::Queen, Piece::King, Piece::Pawn]
        );
    }

    #[test]
    fn several() {
        assert_eq!(
            promote_all(vec![(Piece::Pawn, 8), (Piece::Pawn, 8)]),
            vec![Piece::Queen, Piece::Queen]
        );
        assert!(promote_all(vec![]).is_empty());
    }
}
