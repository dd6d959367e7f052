pub trait Shape {
    fn area(&self) -> f64;
}

impl Shape for f64 {
    fn area(&self) -> f64 {
        self * self
    }
}

impl<S> Shape for Vec<S> {
    fn area(&self) -> f64 {
        self.iter().map(|s| s.area()).sum()
    }
}
