#[derive(Debug)]
pub enum Colour {
    White,
    Black,
}

pub fn to_move(half_moves: u32) -> Colour {
    if half_moves % 2 == 0 {
        Colour::White
    } else {
        Colour::Black
    }
}

pub fn check_score_sheet(lines: &[u32], turn: Colour) -> u32 {
    let half_moves = lines.iter().sum();
    assert_eq!(to_move(half_moves), turn);
    half_moves
}
