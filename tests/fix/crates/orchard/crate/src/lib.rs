//! Trees whose nodes lie in one vector.

pub mod arena;
pub mod walk;

pub use arena::{Arena, Id};
