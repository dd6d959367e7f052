//! A small full-text index: documents in, ranked hits out.

pub mod index;
pub mod query;
pub mod text;

pub use index::{Hit, Index, Weigh};
pub use query::{parse, Query, QueryError};
