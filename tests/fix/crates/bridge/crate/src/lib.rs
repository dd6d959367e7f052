//! What other languages may call.

pub mod dice;
pub mod exports;

pub use dice::Dice;
