use crate::Formula;
use std::ops::{Add, Mul, Neg};

pub fn num(value: f64) -> Formula {
    Formula::Number(value)
}

pub fn var(name: char) -> Formula {
    Formula::Var(name)
}

impl Add for Formula {
    type Output = Formula;

    fn add(self, other: Formula) -> Formula {
        Formula::Add(Box::new(self), Box::new(other))
    }
}

impl Mul for Formula {
    type Output = Formula;

    fn mul(self, other: Formula) -> Formula {
        Formula::Mul(Box::new(self), Box::new(other))
    }
}

impl Neg for Formula {
    type Output = Formula;

    fn neg(self) -> Formula {
        Formula::Neg(self)
    }
}
