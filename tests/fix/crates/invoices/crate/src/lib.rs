//! Invoices with lines, taxes and discounts.

pub mod invoice;
pub mod money;
pub mod print;
pub mod tax;

pub use invoice::{Invoice, Line};
pub use money::{Cents, MoneyError};
