//! Named counters, and a macro that declares them.

#[macro_use]
mod macros;
mod counter;
pub mod shop;

pub use counter::{Counter, Kind, Snapshot};
