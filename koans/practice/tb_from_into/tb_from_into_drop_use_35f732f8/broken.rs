use std::collections::HashSet;
use std::hash::Hash;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    pub row: usize,
    pub col: usize,
}

#[derive(Debug, Clone)]
pub struct Maze {
    pub open: HashSet<Cell>,
    pub start: Cell,
    pub exit: Cell,
}

#[derive(Debug, PartialEq, Eq)]
pub enum MazeError {
    Missing(char),
    Symbol { found: char, at: Cell },
}

impl FromStr for Maze {
    type Err = MazeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut open = HashSet::new();
        let (mut start, mut exit) = (None, None);
        for (row, line) in text.lines().enumerate() {
            for (col, found) in line.chars().enumerate() {
                let at = Cell { row, col };
                match found {
                    '#' => continue,
                    '.' => {}
                    'S' => start = Some(at),
                    'E' => exit = Some(at),
                    _ => return Err(MazeError::Symbol { found, at }),
                }
                open.insert(at);
            }
        }
        let start = start.ok_or(MazeError::Missing('S'))?;
        let exit = exit.ok_or(MazeError::Missing('E'))?;
        Ok(Maze { open, start, exit })
    }
}
