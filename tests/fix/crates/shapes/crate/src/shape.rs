/// Something with an area.
pub trait Shape {
    /// What it is called.
    fn name(&self) -> String;

    /// In square units.
    fn area(&self) -> f64;
}

/// By its radius.
pub struct Circle {
    pub radius: f64,
}

/// By its sides.
pub struct Rectangle {
    pub width: f64,
    pub height: f64,
}

impl Shape for Circle {
    fn name(&self) -> String {
        format!("circle of radius {}", self.radius)
    }

    fn area(&self) -> f64 {
        std::f64::consts::PI * self.radius * self.radius
    }
}

impl Shape for Rectangle {
    fn name(&self) -> String {
        format!("rectangle of {} by {}", self.width, self.height)
    }
}
