#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Number(f64),
    Text(String),
}

#[derive(Default)]
pub struct Sheet {
    cells: Vec<Cell>,
    history: Vec<Vec<Cell>>,
}

impl Sheet {
    pub fn set(&mut self, at: usize, cell: Cell) {
        self.history.push(self.cells.iter().cloned().collect());
        if at >= self.cells.len() {
            self.cells.resize(at + 1, Cell::Empty);
        }
        self.cells[at] = cell;
    }

    pub fn undo(&mut self) -> bool {
        let Some(cells) = self.history.pop() else {
            return false;
        };
        self.cells = cells;
        true
    }

    pub fn sum(&self) -> f64 {
        self.cells
            .iter()
            .map(|cell| if let Cell::Number(n) = cell { *n } else { 0.0 })
            .sum()
    }
}
