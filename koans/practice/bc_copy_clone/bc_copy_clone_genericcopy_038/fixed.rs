use std::ops::{Add, Mul, Sub};

pub fn lerp<T>(from: T, to: T, share: f32) -> T
where
    T: Copy + Add<Output = T> + Sub<Output = T> + Mul<f32, Output = T>,
{
    from + (to - from) * share
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    pub angle: f32,
    pub reach: f32,
}

impl Add for Pose {
    type Output = Pose;
    fn add(self, o: Pose) -> Pose {
        Pose {
            angle: self.angle + o.angle,
            reach: self.reach + o.reach,
        }
    }
}

impl Mul<f32> for Pose {
    type Output = Pose;
    fn mul(self, k: f32) -> Pose {
        Pose {
            angle: self.angle * k,
            reach: self.reach * k,
        }
    }
}

impl Sub for Pose {
    type Output = Pose;
    fn sub(self, o: Pose) -> Pose {
        self + o * -1.0
    }
}
