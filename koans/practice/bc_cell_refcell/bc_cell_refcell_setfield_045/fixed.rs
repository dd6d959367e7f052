use std::cell::Cell;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Square {
    pub file: i8,
    pub rank: i8,
}

pub struct Token {
    at: Cell<Square>,
}

pub struct Board {
    size: i8,
    pub tokens: Vec<Token>,
}

impl Board {
    pub fn lined_up(size: i8) -> Board {
        let tokens = (0..size).map(|file| Token {
            at: Cell::new(Square { file, rank: 0 }),
        });
        Board {
            size,
            tokens: tokens.collect(),
        }
    }

    pub fn push_all(&self, dx: i8, dy: i8) -> usize {
        self.tokens
            .iter()
            .filter(|token| self.nudge(token, dx, dy))
            .count()
    }

    fn nudge(&self, token: &Token, dx: i8, dy: i8) -> bool {
        let mut at = token.at.get();
        at.file += dx;
        at.rank += dy;
        let fits = (0..self.size).contains(&at.file) && (0..self.size).contains(&at.rank);
        if fits {
            token.at.set(at);
        }
        fits
    }

    pub fn squares(&self) -> Vec<Square> {
        self.tokens.iter().map(|t| t.at.get()).collect()
    }
}
