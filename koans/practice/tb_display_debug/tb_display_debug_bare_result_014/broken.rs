use std::fmt::{Display, Formatter};
use std::ops::Mul;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub re: i32,
    pub im: i32,
}

impl Mul for Complex {
    type Output = Complex;

    fn mul(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

impl Display for Complex {
    fn fmt(&self, f: &mut Formatter) -> Result {
        match (self.re, self.im) {
            (re, 0) => write!(f, "{re}"),
            (0, im) => write!(f, "{im}i"),
            (re, im) => write!(f, "{re}{im:+}i"),
        }
    }
}

pub fn square(text: &str, z: Complex) -> String {
    format!("{text} = {}", z * z)
}
