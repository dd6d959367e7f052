use std::ops::{Add, Mul};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vec2([f64; 2]);

impl Add for Vec2 {
    type Output = Vec2;

    fn add(self, other: Vec2) -> Vec2 {
        let (Vec2(a), Vec2(b)) = (self, other);
        Vec2([a[0] + b[0], a[1] + b[1]])
    }
}

impl Mul<f64> for Vec2 {
    type Output = Vec2;

    fn mul(self, factor: f64) -> Vec2 {
        Vec2(self.0.map(|axis| axis * factor))
    }
}

pub fn roll(from: [f64; 2], speed: [f64; 2], seconds: u32) -> [f64; 2] {
    let (mut at, mut speed) = (Vec2(from), Vec2(speed));
    for _ in 0..seconds {
        at = at + speed;
        speed = speed * 0.5;
    }
    at.0
}
