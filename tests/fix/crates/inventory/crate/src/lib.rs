//! A small stock list.

pub mod item;
pub mod stock;

pub use item::Item;
pub use stock::Stock;
