#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub east: bool,
    pub west: bool,
}

pub struct Maze {
    pub rows: Vec<Vec<Cell>>,
}

impl Maze {
    pub fn open_east(&mut self, r: usize, c: usize) -> bool {
        let row = &mut self.rows[r];
        match (row.get_mut(c), row.get_mut(c + 1)) {
            (Some(here), Some(there)) => {
                let fresh = !here.east;
                here.east = true;
                there.west = true;
                fresh
            }
            _ => false,
        }
    }
}
