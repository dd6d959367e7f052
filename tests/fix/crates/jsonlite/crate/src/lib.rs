//! Reads and prints JSON (integers only).

mod lexer;
mod parser;
mod value;

pub use lexer::LexError;
pub use parser::{parse, ParseError};
pub use value::Value;
