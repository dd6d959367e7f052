//! Tries things again, after pauses that grow.

mod pauses;
mod retry;
pub mod tasks;

pub use pauses::{by_name, constant, doubling, Pauses};
pub use retry::{retry, Failed};
