//! Shapes, their areas, and what lies in them.

pub mod point;
pub mod shape;
pub mod shapes;

pub use point::Point;
pub use shape::{largest, Shape};
