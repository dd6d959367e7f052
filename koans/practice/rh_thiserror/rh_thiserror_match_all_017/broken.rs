use thiserror::Error;

#[derive(Debug, Error)]
pub enum TileError {
    #[error("zoom {0} is not rendered")]
    Zoom(u8),
    #[error("tile {x}/{y} lies outside the map")]
    Outside { x: u32, y: u32 },
    #[error("tile is being rendered")]
    Pending,
}

impl TileError {
    pub fn status(&self) -> u16 {
        match self {
            TileError::Zoom(_) => 404,
            TileError::Outside { .. } => 400,
        }
    }
}

pub fn key(zoom: u8, x: u32, y: u32) -> Result<u64, TileError> {
    let side = match zoom {
        0..=12 => 1u32 << zoom,
        13 => return Err(TileError::Pending),
        _ => return Err(TileError::Zoom(zoom)),
    };
    if x >= side || y >= side {
        return Err(TileError::Outside { x, y });
    }
    Ok(u64::from(y) * u64::from(side) + u64::from(x))
}
