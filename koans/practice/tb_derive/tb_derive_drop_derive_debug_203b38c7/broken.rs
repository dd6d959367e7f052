#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    White,
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
        }
    }
}

#[derive(Debug, PartialEq)]
pub struct FlagFell(pub Side);
