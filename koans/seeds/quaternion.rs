//! Rotations in space and a joint chain.

use std::iter::{Product, Sum};
use std::ops::{Add, Mul, Neg};

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Vec3(pub f64, pub f64, pub f64);

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quat {
    pub w: f64,
    pub v: Vec3,
}

impl Add for Vec3 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Vec3(self.0 + o.0, self.1 + o.1, self.2 + o.2)
    }
}

impl Mul<Vec3> for f64 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        Vec3(self * v.0, self * v.1, self * v.2)
    }
}

impl Neg for Vec3 {
    type Output = Vec3;
    fn neg(self) -> Vec3 {
        -1.0 * self
    }
}

impl Sum for Vec3 {
    fn sum<I: Iterator<Item = Vec3>>(iter: I) -> Vec3 {
        iter.fold(Vec3::default(), Add::add)
    }
}

impl Vec3 {
    pub fn dot(&self, o: &Vec3) -> f64 {
        self.0 * o.0 + self.1 * o.1 + self.2 * o.2
    }

    pub fn cross(&self, o: &Vec3) -> Vec3 {
        Vec3(
            self.1 * o.2 - self.2 * o.1,
            self.2 * o.0 - self.0 * o.2,
            self.0 * o.1 - self.1 * o.0,
        )
    }

    pub fn unit(self) -> Option<Vec3> {
        let length = self.dot(&self).sqrt();
        (length > 1e-12).then(|| (1.0 / length) * self)
    }
}

impl Default for Quat {
    fn default() -> Self {
        Quat {
            w: 1.0,
            v: Vec3::default(),
        }
    }
}

impl Mul for Quat {
    type Output = Quat;
    fn mul(self, o: Quat) -> Quat {
        let w = self.w * o.w - self.v.dot(&o.v);
        Quat {
            w,
            v: self.w * o.v + o.w * self.v + self.v.cross(&o.v),
        }
    }
}

impl<'a> Product<&'a Quat> for Quat {
    fn product<I: Iterator<Item = &'a Quat>>(iter: I) -> Quat {
        iter.fold(Quat::default(), |total, q| total * *q)
    }
}

impl Quat {
    pub fn about(axis: Vec3, degrees: f64) -> Option<Quat> {
        let (sin, cos) = (degrees.to_radians() / 2.0).sin_cos();
        Some(Quat {
            w: cos,
            v: sin * axis.unit()?,
        })
    }

    pub fn turn(&self, p: Vec3) -> Vec3 {
        let back = Quat {
            v: -self.v,
            ..*self
        };
        (*self * Quat { w: 0.0, v: p } * back).v
    }
}

#[derive(Debug, Clone, Default)]
pub struct Arm {
    joints: Vec<(Quat, f64)>,
}

impl Arm {
    pub fn joint(mut self, axis: Vec3, degrees: f64, link: f64) -> Result<Self, String> {
        let quat = Quat::about(axis, degrees);
        self.joints
            .push((quat.ok_or_else(|| format!("no axis in {axis:?}"))?, link));
        Ok(self)
    }

    pub fn tip(&self) -> Vec3 {
        let mut facing = Quat::default();
        let reach = |(quat, link): &(Quat, f64)| {
            facing = facing * *quat;
            facing.turn(Vec3(*link, 0.0, 0.0))
        };
        self.joints.iter().map(reach).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const Z: Vec3 = Vec3(0.0, 0.0, 1.0);

    fn close(a: Vec3, b: Vec3) -> bool {
        let d = a + -b;
        d.dot(&d) < 1e-18
    }

    #[test]
    fn quarter_turn() {
        let quarter = Quat::about(Z, 90.0).unwrap();
        assert!(close(
            quarter.turn(Vec3(1.0, 0.0, 0.0)),
            Vec3(0.0, 1.0, 0.0)
        ));
        let half: Quat = [quarter, quarter].iter().product();
        assert!(close(half.turn(Vec3(1.0, 0.0, 0.0)), Vec3(-1.0, 0.0, 0.0)));
    }

    #[test]
    fn vectors() {
        assert_eq!(
            Vec3(3.0, 0.0, 4.0).unit(),
            Some(Vec3(0.6000000000000001, 0.0, 0.8))
        );
        assert_eq!(Vec3::default().unit(), None);
        assert_eq!([Z, Z].into_iter().sum::<Vec3>(), 2.0 * Z);
    }

    #[test]
    fn arm_reaches() {
        let arm = Arm::default().joint(Z, 90.0, 2.0).unwrap();
        let arm = arm.clone().joint(Z, -90.0, 1.0).unwrap();
        assert!(close(arm.tip(), Vec3(1.0, 2.0, 0.0)));
    }

    #[test]
    fn joints_need_an_axis() {
        let err = Arm::default().joint(Vec3::default(), 5.0, 1.0).unwrap_err();
        assert_eq!(err, "no axis in Vec3(0.0, 0.0, 0.0)");
    }
}
