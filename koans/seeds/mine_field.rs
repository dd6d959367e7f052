//! Minesweeper on a const-generic board.

use std::collections::{BTreeSet, VecDeque};
use std::fmt;
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
    mines: BTreeSet<Pos>,
    cells: [[Cell; W]; H],
}

#[derive(Debug, PartialEq)]
pub enum FieldError {
    Rows(usize),
    Symbol(char, Pos),
}

impl<const W: usize, const H: usize> FromStr for Field<W, H> {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rows: Vec<&str> = text.split('/').collect();
        if rows.len() != H || rows.iter().any(|row| row.len() != W) {
            return Err(FieldError::Rows(rows.len()));
        }
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

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Safe { opened: usize },
    Boom(Pos),
    Ignored,
}

impl<const W: usize, const H: usize> Field<W, H> {
    fn around(pos: Pos) -> impl Iterator<Item = Pos> {
        let rows = pos.row.saturating_sub(1)..H.min(pos.row + 2);
        let cols = pos.col.saturating_sub(1)..W.min(pos.col + 2);
        rows.flat_map(move |row| cols.clone().map(move |col| Pos { row, col }))
            .filter(move |near| *near != pos)
    }

    fn cell_mut(&mut self, pos: Pos) -> Option<&mut Cell> {
        self.cells.get_mut(pos.row)?.get_mut(pos.col)
    }

    pub fn flag(&mut self, pos: impl Into<Pos>) -> Option<bool> {
        let cell = self.cell_mut(pos.into())?;
        *cell = match *cell {
            Cell::Hidden => Cell::Flagged,
            Cell::Flagged => Cell::Hidden,
            open => open,
        };
        Some(*cell == Cell::Flagged)
    }

    pub fn open(&mut self, pos: impl Into<Pos>) -> Outcome {
        let pos = pos.into();
        let mined = self.mines.contains(&pos);
        match self.cell_mut(pos) {
            Some(Cell::Hidden) if mined => return Outcome::Boom(pos),
            Some(Cell::Hidden) => {}
            _ => return Outcome::Ignored,
        }
        let mut queue = VecDeque::from([pos]);
        let mut opened = 0;
        while let Some(pos) = queue.pop_front() {
            let near: Vec<Pos> = Self::around(pos).collect();
            let count = near.iter().filter(|p| self.mines.contains(p)).count();
            match self.cell_mut(pos) {
                Some(cell @ Cell::Hidden) => *cell = Cell::Open(count as u8),
                _ => continue,
            }
            opened += 1;
            if count == 0 {
                queue.extend(near);
            }
        }
        Outcome::Safe { opened }
    }
}

impl<const W: usize, const H: usize> fmt::Display for Field<W, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.cells {
            for cell in row {
                match cell {
                    Cell::Hidden => f.write_str("#")?,
                    Cell::Flagged => f.write_str("!")?,
                    Cell::Open(count) => write!(f, "{count}")?,
                }
            }
            f.write_str("/")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field() -> Field<4, 3> {
        "*.../..../....".parse().unwrap()
    }

    #[test]
    fn parse_errors() {
        let error = "..../....".parse::<Field<4, 3>>().unwrap_err();
        assert_eq!(error, FieldError::Rows(2));
        let error = ".?".parse::<Field<2, 1>>().unwrap_err();
        assert_eq!(error, FieldError::Symbol('?', Pos { row: 0, col: 1 }));
    }

    #[test]
    fn floods() {
        let mut field = field();
        assert_eq!(field.open((2, 3)), Outcome::Safe { opened: 11 });
        assert_eq!(field.to_string(), "#100/1100/0000/");
    }

    #[test]
    fn mines_and_flags() {
        let mut field = field();
        let corner = Pos::from((0, 0));
        assert_eq!(field.flag(corner), Some(true));
        assert_eq!(field.open(corner), Outcome::Ignored);
        assert_eq!(field.to_string(), "!###/####/####/");
        assert_eq!(
            (field.flag(corner), field.flag((9, 9))),
            (Some(false), None)
        );
        assert_eq!(field.open(corner), Outcome::Boom(corner));
    }

    #[test]
    fn copies_are_apart() {
        let mut first = field();
        let second = first.clone();
        assert_eq!(first.open((0, 1)), Outcome::Safe { opened: 1 });
        assert_eq!(first.flag((0, 1)), Some(false));
        assert_eq!(second.cells[0][1], Cell::Hidden);
    }
}
