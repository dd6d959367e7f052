use std::ops::Not;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disc {
    Red,
    Yellow,
}

impl Not for Disc {
    type Output = Disc;
    fn not(self) -> Disc {
        match self {
            Disc::Red => Disc::Yellow,
            Disc::Yellow => Disc::Red,
        }
    }
}
