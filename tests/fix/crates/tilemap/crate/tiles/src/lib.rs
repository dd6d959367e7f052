//! A map of tiles.

mod map;
mod position;

pub use map::{Map, Tile};
pub use position::{Direction, Position};
