//! Morse code, and how long it takes to send.

mod code;
mod key;

pub use code::{decode, encode, CodeError};
pub use key::{Key, Mark};
