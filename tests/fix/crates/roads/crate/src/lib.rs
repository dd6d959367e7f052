//! Shortest roads between places.

mod heap;
mod map;

pub use map::{Map, Place, Trip};
