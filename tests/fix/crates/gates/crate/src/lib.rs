//! A vending machine that cannot be used wrongly.

pub mod machine;
pub mod price;

pub use machine::{Idle, Machine, Paid};
pub use price::Coins;
