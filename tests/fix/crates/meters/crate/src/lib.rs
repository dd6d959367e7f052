//! Readings of meters, and what follows from them.

mod alarm;
mod meter;

pub use alarm::{Alarm, Level};
pub use meter::{Meter, Reading};
