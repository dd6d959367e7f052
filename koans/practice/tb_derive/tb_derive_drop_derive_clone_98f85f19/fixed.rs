pub trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String;

    fn label(&self) -> String {
        format!("{} of {:.1}", self.name(), self.area())
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle(pub f64);

impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.0.powi(2)
    }
    fn name(&self) -> String {
        "circle".to_string()
    }
}
