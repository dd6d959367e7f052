//! Days, months and hours of sun.

mod days;
pub mod hours;
mod random;

pub use days::{Date, Month};
pub use random::Weather;
