//! Sets of numbers below a limit, a bit for each.

mod iter;
mod ops;
mod set;

pub use iter::Iter;
pub use set::Bits;
