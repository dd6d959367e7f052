//! Accounts, and money that moves between them.

pub mod account;
pub mod bank;
pub mod error;
pub mod statement;

pub use bank::Bank;
pub use error::{BankError, ParseAmountError};
