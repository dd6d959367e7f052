#[derive(Debug, Copy, PartialEq, Eq)]
pub struct Piece {
    pub white: bool,
    pub at: (i8, i8),
}

const DIAGONALS: [(i8, i8); 4] = [(1, 1), (1, -1), (-1, 1), (-1, -1)];

fn occupied(pieces: &[Piece], at: (i8, i8)) -> bool {
    pieces.iter().any(|piece| piece.at == at)
}

pub fn can_capture(pieces: &[Piece], piece: Piece) -> bool {
    DIAGONALS.iter().any(|(dx, dy)| {
        let (x, y) = piece.at;
        let (over, landing) = ((x + dx, y + dy), (x + 2 * dx, y + 2 * dy));
        let inside = (0..8).contains(&landing.0) && (0..8).contains(&landing.1);
        let enemy = pieces
            .iter()
            .any(|other| other.white != piece.white && other.at == over);
        inside && enemy && !occupied(pieces, landing)
    })
}
