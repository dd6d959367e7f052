use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, Mul, Neg};

use crate::Fraction;

impl Add for Fraction {
    type Output = Fraction;

    fn add(self, other: Fraction) -> Fraction {
        let over = self.over * other.under + other.over * self.under;
        Fraction::new(over, self.under * other.under).expect("denominators are positive")
    }
}

impl Mul for Fraction {
    type Output = Fraction;

    fn mul(self, other: Fraction) -> Fraction {
        let (over, under) = (self.over * other.over, self.under * other.under);
        Fraction::new(over, under).expect("denominators are positive")
    }
}

impl Neg for Fraction {
    type Output = Fraction;

    fn neg(self) -> Fraction {
        Fraction {
            over: -self.over,
            ..self
        }
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Sum for Fraction {
    fn sum<I: Iterator<Item = Fraction>>(items: I) -> Fraction {
        items.fold(Fraction { over: 0, under: 1 }, Add::add)
    }
}
