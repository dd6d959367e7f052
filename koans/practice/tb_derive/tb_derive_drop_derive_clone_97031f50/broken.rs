use std::collections::VecDeque;

#[derive(Debug)]
pub struct Board {
    pub squares: Vec<char>,
    pub moves: u32,
}

pub fn remember(past: &mut VecDeque<Board>, board: &Board) {
    if past.len() == 3 {
        past.pop_front();
    }
    past.push_back(board.clone());
}
