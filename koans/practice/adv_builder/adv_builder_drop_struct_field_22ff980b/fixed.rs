use std::collections::BTreeSet;

use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pos {
    pub row: usize,
    pub col: usize,
}

impl From<(usize, usize)> for Pos {
    fn from((row, col): (usize, usize)) -> Self {
        Pos { row, col }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Cell {
    #[default]
    Hidden,
    Flagged,
    Open(u8),
}

#[derive(Debug, Clone)]
pub struct Field<const W: usize, const H: usize> {
    pub mines: BTreeSet<Pos>,
    pub cells: [[Cell; W]; H],
}

#[derive(Debug, PartialEq)]
pub enum FieldError {
    Symbol(char, Pos),
}

impl<const W: usize, const H: usize> FromStr for Field<W, H> {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rows: Vec<&str> = text.split('/').collect();

        let mut mines = BTreeSet::new();
        for (row, line) in rows.into_iter().enumerate() {
            for (col, symbol) in line.chars().enumerate() {
                let pos = Pos::from((row, col));
                match symbol {
                    '*' => drop(mines.insert(pos)),
                    '.' => continue,
                    other => return Err(FieldError::Symbol(other, pos)),
                }
            }
        }
        Ok(Field {
            mines,
            cells: [[Cell::default(); W]; H],
        })
    }
}
