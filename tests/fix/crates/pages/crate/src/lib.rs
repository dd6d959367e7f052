//! Turns marked text into HTML.

mod blocks;
mod inline;

pub use blocks::{blocks, Block};
pub use inline::inline;

/// The page of a text.
pub fn page(text: &str) -> String {
    let body: Vec<String> = blocks(text).iter().map(Block::html).collect();
    body.join("\n")
}
