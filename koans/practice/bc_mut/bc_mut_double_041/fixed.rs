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
        match self.rows[r].get_mut(c..c + 2) {
            Some([here, there]) => {
                let fresh = !here.east;
                here.east = true;
                there.west = true;
                fresh
            }
            _ => false,
        }
    }
}
