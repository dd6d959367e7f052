use anyhow::{Error, Result};
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tile {
    pub column: u16,
    pub row: u16,
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tile {},{}", self.column, self.row)
    }
}

pub fn render(tiles: &[(Tile, u8)]) -> Result<u32> {
    let mut painted = 0;
    for (tile, layers) in tiles {
        if *layers == 0 {
            return Err(Error::msg(*tile));
        }
        painted += u32::from(*layers);
    }
    Ok(painted)
}

pub fn culprit(error: &Error) -> Option<Tile> {
    error.downcast_ref::<Tile>().copied()
}
