//! A lift and the people who call it.

pub mod cabin;
pub mod control;
pub mod report;

pub use cabin::{Cabin, State};
pub use control::Control;
