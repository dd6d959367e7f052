#[derive(Clone, Debug)]
pub struct Board {
    pub squares: Vec<char>,
    pub moves: u32,
}

pub fn square_at(board: &Board, row: usize, col: usize) -> Option<char> {
    let piece = board.squares.get(row * 8 + col);
    Some(*piece)
}
