#[derive(Debug, Clone, Copy)]
pub enum Move {
    Forward(i32),
    Jump(i32, i32),
    Turn,
}

#[derive(Default)]
pub struct Turtle {
    pub at: (i32, i32),
    quarter: usize,
}

const DIRECTIONS: [(i32, i32); 4] = [(0, 1), (1, 0), (0, -1), (-1, 0)];

impl Turtle {
    pub fn replay<'a>(&mut self, moves: impl IntoIterator<Item = &'a Move>) {
        for step in moves {
            match step {
                Move::Forward(steps) => {
                    let (dx, dy) = DIRECTIONS[self.quarter];
                    self.at = (self.at.0 + dx * steps, self.at.1 + dy * steps);
                }
                Move::Jump(x, y) => self.at = (*x, *y),
                Move::Turn => self.quarter = (self.quarter + 1) % 4,
            }
        }
    }
}

pub fn jumps(moves: &[Move]) -> usize {
    moves
        .iter()
        .filter(|step| matches!(step, Move::Jump(..)))
        .count()
}
