//! Jobs in order of priority.

mod job;
mod queue;

pub use job::Job;
pub use queue::Queue;
