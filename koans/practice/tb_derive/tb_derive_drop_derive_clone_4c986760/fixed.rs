use std::ops::{AddAssign, Neg};

#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
pub struct Cents(pub i64);

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Cents) {
        self.0 += other.0;
    }
}

impl Neg for Cents {
    type Output = Cents;

    fn neg(self) -> Cents {
        Cents(-self.0)
    }
}

impl std::iter::Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(iter: I) -> Cents {
        iter.fold(Cents::default(), |mut total, next| {
            total += next;
            total
        })
    }
}
