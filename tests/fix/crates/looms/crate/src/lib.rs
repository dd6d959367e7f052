//! Weaving: threads that are lifted by treadles, and the cloth that comes of it.

mod cloth;
mod draft;

pub use cloth::Cloth;
pub use draft::{Draft, DraftError};
