use std::fmt;

/// A field of the board; both count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Square {
    pub row: u8,
    pub column: u8,
}

impl Square {
    pub fn new(row: u8, column: u8) -> Option<Square> {
        (row < 8 && column < 8).then_some(Square { row, column })
    }

    /// The square so many steps away.
    pub fn step(self, rows: i8, columns: i8) -> Option<Square> {
        let row = self.row.checked_add_signed(rows)?;
        let column = self.column.checked_add_signed(columns)?;
        Square::new(row, column)
    }
}

impl fmt::Display for Square {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", char::from('a' + self.column), self.row + 1)
    }
}
