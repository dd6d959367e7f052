//! A cache with a fixed number of places.

mod clock;
mod store;

pub use clock::Clock;
pub use store::Recents;
