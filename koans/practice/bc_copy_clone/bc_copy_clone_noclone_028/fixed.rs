#[derive(Clone)]
pub struct Board {
    squares: [Option<u8>; 9],
    turn: u8,
}

impl Board {
    pub fn empty() -> Board {
        Board {
            squares: [None; 9],
            turn: 0,
        }
    }

    pub fn play(&self, square: usize) -> Option<Board> {
        if self.squares[square].is_some() || self.won(1 - self.turn) {
            return None;
        }
        let mut next = Board::clone(self);
        next.squares[square] = Some(self.turn);
        next.turn = 1 - self.turn;
        Some(next)
    }

    pub fn won(&self, who: u8) -> bool {
        const LINES: [[usize; 3]; 4] = [[0, 1, 2], [3, 4, 5], [0, 4, 8], [2, 4, 6]];
        LINES
            .iter()
            .any(|line| line.iter().all(|&s| self.squares[s] == Some(who)))
    }

    pub fn winning_moves(&self) -> Vec<usize> {
        (0..9)
            .filter(|&s| self.play(s).is_some_and(|b| b.won(self.turn)))
            .collect()
    }
}
