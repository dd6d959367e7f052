use std::ops::{Mul, Neg};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vector(pub f64, pub f64);

impl Mul<Vector> for f64 {
    type Output = Vector;

    fn mul(self, v: Vector) -> Vector {
        Vector(self * v.0, self * v.1)
    }
}

impl Neg for Vector {
    type Output = Vector;

    fn neg(self) -> Vector {
        -1.0 * self
    }
}

pub fn bounce(speed: Vector, damping: f64, walls: u32) -> Vector {
    (0..walls).fold(speed, |v, _| -(damping * v))
}
