use std::ops::{Index, IndexMut};

pub struct Board {
    squares: [Option<char>; 64],
}

fn at((file, rank): (char, u8)) -> usize {
    let column = file as usize - 'a' as usize;
    (rank as usize - 1) * 8 + column
}

impl Index<(char, u8)> for Board {
    type Output = Option<char>;

    fn index(&self, square: (char, u8)) -> &Self::Output {
        &self.squares[at(square)]
    }
}

impl IndexMut<(char, u8)> for Board {
    fn index_mut(&mut self, square: (char, u8)) -> &mut Self::Output {
        &mut self.squares[at(square)]
    }
}

pub fn move_piece(board: &mut Board, from: (char, u8), to: (char, u8)) -> Option<char> {
    let piece = board[from].take();
    std::mem::replace(&mut board[to], piece)
}

pub fn empty() -> Board {
    Board {
        squares: [None; 64],
    }
}
