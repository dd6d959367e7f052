//! A board of draughts.

pub mod board;
pub mod moves;
pub mod square;
