#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn game() {
        let ply = |piece, file, rank, takes| Ply {
            piece,
            to: (file, rank),
            takes,
        };
        let game = [
            ply(Piece::Pawn, 'e', 4, false),
            ply(Piece::Rook, 'a', 3, true),
            ply(Piece::King, 'e', 2, false),
        ];
        assert_eq!(moves(&game), "1.e4 Rxa3 2.Ke2 ");
    }
}
