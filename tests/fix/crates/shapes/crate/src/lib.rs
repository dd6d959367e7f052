//! Areas and names of shapes.

pub mod canvas;
pub mod shape;

pub use canvas::Canvas;
pub use shape::{Circle, Rectangle, Shape};
