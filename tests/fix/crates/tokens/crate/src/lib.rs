//! Splits arithmetic into tokens without copying.

mod scanner;
mod token;

pub use scanner::Scanner;
pub use token::{longer, Token};
