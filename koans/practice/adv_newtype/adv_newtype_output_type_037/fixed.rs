use std::ops::{Div, Mul};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Km(pub f64);
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hours(pub f64);
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KmPerHour(pub f64);

impl Div<KmPerHour> for Km {
    type Output = Hours;

    fn div(self, speed: KmPerHour) -> Hours {
        Hours(self.0 / speed.0)
    }
}

impl Mul<Hours> for KmPerHour {
    type Output = Km;

    fn mul(self, time: Hours) -> Km {
        Km(self.0 * time.0)
    }
}

pub fn with_break(route: Km, speed: KmPerHour) -> Hours {
    let driving = route / speed;
    let lost = speed * Hours(0.5);
    if driving.0 > 2.0 {
        Hours(driving.0 + (lost / speed).0)
    } else {
        driving
    }
}
