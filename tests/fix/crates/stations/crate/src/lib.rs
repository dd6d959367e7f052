//! Stations send readings, a collector sums them up.

pub mod collect;
pub mod reading;

pub use collect::{collect, summaries};
pub use reading::{Reading, Summary};
