#[derive(Debug, PartialEq)]
pub enum Illegal {
    OffBoard,
    NoPeg,
    Occupied,
}

pub struct Strip {
    pegs: Vec<bool>,
}

impl Strip {
    pub fn new(text: &str) -> Self {
        Strip {
            pegs: text.chars().map(|c| c == 'o').collect(),
        }
    }

    /// Jumps to the right over the neighbour, which is removed.
    pub fn jump(&mut self, from: usize) -> Result<usize, Illegal> {
        if from + 2 >= self.pegs.len() {
            return Err(Illegal::OffBoard);
        }
        if !(self.pegs[from] && self.pegs[from + 1]) {
            return Err(Illegal::NoPeg);
        }
        if self.pegs[from + 2] {
            return Err(Illegal::Occupied);
        }
        self.pegs[from..=from + 1].fill(false);
        self.pegs[from + 2] = true;
        Ok(self.pegs.iter().filter(|p| **p).count())
    }
}
