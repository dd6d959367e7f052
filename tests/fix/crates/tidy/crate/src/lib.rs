//! Paths as people write them.

pub mod path;

pub use path::{join, parts};
