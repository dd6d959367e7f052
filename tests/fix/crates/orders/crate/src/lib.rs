//! Orders and their states.

pub mod state;
pub mod summary;

pub use state::State;
pub use summary::{describe, latest};
