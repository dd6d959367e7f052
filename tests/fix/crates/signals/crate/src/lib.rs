//! Events and those who listen to them.

pub mod bus;
pub mod events;

pub use bus::{Bus, Ticket};
pub use events::Event;
