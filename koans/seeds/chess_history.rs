use std::collections::VecDeque;

#[derive(Clone, Debug)]
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

pub fn square_at(board: &Board, row: usize, col: usize) -> Option<char> {
    let piece = board.squares.get(row * 8 + col)?;
    Some(*piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_three_boards() {
        let mut past = VecDeque::new();
        let (squares, moves) = (vec!['.'; 64], 7);
        let board = Board { squares, moves };
        (0..5).for_each(|_| remember(&mut past, &board));
        assert_eq!(past.len(), 3);
        assert_eq!(past[0].moves, 7);
    }

    #[test]
    fn looks_up_a_square() {
        let (mut squares, moves) = (vec!['.'; 64], 0);
        squares[9] = 'Q';
        let board = Board { squares, moves };
        assert_eq!(square_at(&board, 1, 1), Some('Q'));
        assert_eq!(square_at(&board, 8, 0), None);
    }
}
