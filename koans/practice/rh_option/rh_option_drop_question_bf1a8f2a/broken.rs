#[derive(Debug, PartialEq)]
pub struct Piece {
    pub upper: u16,
    pub lower: u16,
}

pub fn lift(piece: &Piece, by: &Option<u16>) -> Option<Piece> {
    let factor = (*by);
    let upper = piece.upper.checked_mul(factor)?;
    let lower = piece.lower.checked_mul(factor)?;
    Some(Piece { upper, lower })
}
