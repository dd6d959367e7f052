//! More adapters for iterators.

mod adapters;
mod extension;
pub mod stats;

pub use adapters::{Batches, Pairs};
pub use extension::More;
