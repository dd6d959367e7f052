//! Tasks that take turns.

mod executor;
mod pause;
pub mod recipes;

pub use executor::{block_on, Turns};
pub use pause::{pause, Pause};
