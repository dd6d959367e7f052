use crate::shape::Shape;

/// Shapes of any kind.
#[derive(Default)]
pub struct Canvas {
    shapes: Vec<Box<dyn Shape>>,
}

impl Canvas {
    /// Put a shape on it.
    pub fn put<S: Shape + 'static>(&mut self, shape: S) -> &mut Self {
        self.shapes.push(Box::new(shape));
        self
    }

    /// All areas together.
    pub fn area(&self) -> f64 {
        self.shapes.iter().map(|shape| shape.area()).sum()
    }

    /// The name of the largest shape.
    pub fn largest(&self) -> Option<String> {
        self.shapes
            .iter()
            .max_by(|left, right| left.area().total_cmp(&right.area()))
            .map(|shape| shape.name())
    }
}
