//! Jobs that are handed to worker threads, and what becomes of them.

mod job;
mod pool;
mod retry;
mod route;
mod stats;

pub use job::{Draft, Job, Ready};
pub use pool::{run_all, Pool};
pub use retry::{retry, Backoff, RetryError};
pub use route::{Handler, Router, Shout};
pub use stats::{Gauge, Meter};
