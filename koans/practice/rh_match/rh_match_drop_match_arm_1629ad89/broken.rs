#[derive(Debug, Clone, PartialEq)]
pub enum Storage {
    Shelf { row: u8 },
    Freezer { celsius: i16 },
}

impl Storage {
    /// Years a sample keeps in this place.
    pub fn shelf_life(&self) -> u32 {
        match self {
            Storage::Shelf { .. } => 5,
            Storage::Freezer { celsius } if *celsius <= -18 => 50,
        }
    }
}
