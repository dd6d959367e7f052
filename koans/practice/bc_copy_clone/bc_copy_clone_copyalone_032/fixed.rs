#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cell {
    pub row: i16,
    pub col: i16,
}

pub struct Robot {
    pub at: Cell,
    pub trail: Vec<Cell>,
}

impl Robot {
    pub fn park(at: Cell) -> Robot {
        Robot { at, trail: vec![] }
    }

    pub fn drive(&mut self, path: &str) {
        for step in path.chars() {
            self.trail.push(self.at);
            match step {
                'n' => self.at.row -= 1,
                's' => self.at.row += 1,
                'w' => self.at.col -= 1,
                'e' => self.at.col += 1,
                _ => {
                    self.trail.pop();
                }
            }
        }
    }

    pub fn revisits(&self) -> bool {
        self.trail.contains(&self.at)
    }
}
