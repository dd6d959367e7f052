pub struct Grid {
    cells: Vec<Vec<char>>,
}

pub struct Turtle<'g> {
    grid: &'g Grid,
    pub row: usize,
    pub col: usize,
}

impl Grid {
    pub fn parse(art: &str) -> Grid {
        Grid {
            cells: art.lines().map(|l| l.chars().collect()).collect(),
        }
    }
}

impl<'g> Turtle<'g> {
    pub fn start(grid: &'g Grid) -> Self {
        Turtle {
            grid,
            row: 0,
            col: 0,
        }
    }

    pub fn spot(&self) -> Option<&'g char> {
        self.grid.cells.get(self.row)?.get(self.col)
    }

    pub fn go(&mut self, down: usize, right: usize) -> Option<(&'g char, &'g char)> {
        let left = self.spot()?;
        self.row += down;
        self.col += right;
        Some((left, self.spot()?))
    }
}
