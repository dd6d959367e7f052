//! Matrices with sizes in their types.

mod ops;
mod shape;

pub use shape::Matrix;
