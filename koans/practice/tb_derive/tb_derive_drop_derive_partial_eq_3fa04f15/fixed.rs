#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece {
    Pawn,
    Queen,
    King,
}

pub fn promote(pieces: &mut Vec<(Piece, u8)>, last_rank: u8) -> bool {
    for entry in pieces {
        if *entry == (Piece::Pawn, last_rank) {
            entry.0 = Piece::Queen;
            return true;
        }
    }
    false
}

pub fn promote_all(mut pieces: Vec<(Piece, u8)>) -> Vec<Piece> {
    while promote(&mut pieces, 8) {}
    pieces.into_iter().map(|(piece, _)| piece).collect()
}
