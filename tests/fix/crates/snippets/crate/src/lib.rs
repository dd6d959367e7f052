//! Templates with `{name}`, `{name|filter}` and `{#name}…{/}` for what is there.

pub mod filters;
pub mod parse;
pub mod render;

pub use parse::{parse, ParseError, Piece};
pub use render::{render, Values};
