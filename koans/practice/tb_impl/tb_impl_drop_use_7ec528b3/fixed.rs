use std::ops::Not;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Side {
    White,
    Black,
}

impl Not for Side {
    type Output = Side;

    fn not(self) -> Side {
        match self {
            Side::White => Side::Black,
            Side::Black => Side::White,
        }
    }
}

/// One value for each side.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pair<T> {
    white: T,
    black: T,
}

impl<T> Pair<T> {
    pub fn slot(&mut self, side: Side) -> &mut T {
        match side {
            Side::White => &mut self.white,
            Side::Black => &mut self.black,
        }
    }
}
