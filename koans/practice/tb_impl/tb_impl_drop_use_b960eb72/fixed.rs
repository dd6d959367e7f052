use std::ops::Mul;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Vec3(pub f64, pub f64, pub f64);

impl Mul<Vec3> for f64 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        Vec3(self * v.0, self * v.1, self * v.2)
    }
}

impl Vec3 {
    pub fn dot(&self, o: &Vec3) -> f64 {
        self.0 * o.0 + self.1 * o.1 + self.2 * o.2
    }

    pub fn unit(self) -> Option<Vec3> {
        let length = self.dot(&self).sqrt();
        (length > 1e-12).then(|| (1.0 / length) * self)
    }
}
