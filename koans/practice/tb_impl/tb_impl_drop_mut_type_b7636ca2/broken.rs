use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move<'m>(pub &'m str);

impl Move<'_> {
    fn rank(&self) -> Option<u32> {
        self.0.chars().rev().find_map(|c| c.to_digit(10))
    }

    pub fn is_pawn_move(&self) -> bool {
        self.0
            .chars()
            .next()
            .is_some_and(|c| c.is_ascii_lowercase())
    }

    pub fn promotes(&self) -> bool {
        self.is_pawn_move() && self.rank().is_some_and(|rank| rank == 1 || rank == 8)
    }
}

impl fmt::Display for Move<'_> {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        let bang = if self.promotes() { "!" } else { "" };
        write!(f, "{}{bang}", self.0)
    }
}
