use std::ops::Mul;

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Money {
    cents: u64,
}

impl Money {
    pub const fn from_cents(cents: u64) -> Self {
        Money { cents }
    }
}

impl Mul<u32> for Money {
    type Output = Money;

    fn mul(self, count: u32) -> Money {
        Money::from_cents(self.cents * u64::from(count))
    }
}
