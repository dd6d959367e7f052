//! Runs jobs on a few threads and counts what they did.

pub mod job;
pub mod pool;
pub mod stats;
