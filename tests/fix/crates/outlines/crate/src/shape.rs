use crate::Point;

pub trait Shape {
    const SIDES: Option<usize>;

    fn area(&self) -> f64;

    fn contains(&self, point: Point) -> bool;

    fn moved(&self, by: Point) -> Self
    where
        Self: Sized;

    fn sides(&self) -> Option<usize> {
        Self::SIDES
    }
}

/// The shape with the largest area.
pub fn largest<S: Shape>(shapes: &[S]) -> Option<&S> {
    shapes.iter().max_by_key(|shape| shape.area())
}
