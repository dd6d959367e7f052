use std::ops::{Index, IndexMut};

use crate::square::Square;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Light,
    Dark,
}

impl Side {
    pub fn other(self) -> Side {
        match self {
            Side::Light => Side::Dark,
            Side::Dark => Side::Light,
        }
    }

    pub fn forward(self) -> i8 {
        if self == Side::Light {
            1
        } else {
            -1
        }
    }
}

#[derive(Debug, Clone, Default)]
pub struct Board {
    fields: [[Option<Side>; 8]; 8],
}

impl Board {
    pub fn put(&mut self, side: Side, squares: &[Square]) {
        for square in squares {
            self[*square] = Some(side);
        }
    }

    pub fn count(&self, side: Side) -> usize {
        self.fields
            .iter()
            .flatten()
            .filter(|field| **field == Some(side))
            .count()
    }

    pub fn squares(&self) -> impl Iterator<Item = Square> + '_ {
        (0..8).flat_map(|row| (0..8).filter_map(move |column| Square::new(row, column)))
    }
}

impl Index<Square> for Board {
    type Output = Option<Side>;

    fn index(&self, square: Square) -> &Self::Output {
        &self.fields[usize::from(square.row)][usize::from(square.column)]
    }
}

impl IndexMut<Square> for Board {
    fn index_mut(&mut self, square: Square) -> &mut Self::Output {
        &mut self.fields[usize::from(square.row)][usize::from(square.column)]
    }
}
