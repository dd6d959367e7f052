pub trait Shape {
    fn area(&self) -> f64;
}

pub struct Disc(pub f64);
pub struct Plate(pub f64, pub f64);

impl Shape for Disc {
    fn area(&self) -> f64 {
        3.0 * self.0 * self.0
    }
}

impl Shape for Plate {
    fn area(&self) -> f64 {
        self.0 * self.1
    }
}

impl From<Disc> for Box<dyn Shape> {
    fn from(disc: Disc) -> Self {
        Box::new(disc)
    }
}

pub fn bigger(disc: Disc, plate: Plate) -> Box<dyn Shape> {
    if disc.area() > plate.area() {
        disc.into()
    } else {
        Box::new(plate)
    }
}
