use anyhow::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tile {
    pub column: u16,
    pub row: u16,
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
