use anyhow::{Context, Result};

#[derive(Clone, Copy, PartialEq)]
pub struct Point(pub i32, pub i32);

pub struct Arm {
    pub at: Point,
    pub reach: i32,
}

impl Arm {
    fn squared(&self, to: Point) -> Option<i32> {
        let (dx, dy) = (to.0.checked_sub(self.at.0)?, to.1.checked_sub(self.at.1)?);
        dx.checked_mul(dx)?.checked_add(dy.checked_mul(dy)?)
    }

    pub fn follow(&mut self, path: &[Point]) -> Result<usize> {
        for (step, &point) in path.iter().enumerate() {
            self.squared(point)
                .filter(|distance| *distance <= self.reach * self.reach)
                .with_context(|| format!("step {step} is out of reach from {:?}", self.at))?;
            self.at = point;
        }
        Ok(path.len())
    }
}
