#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Money {}

impl Money {
    pub const fn from_cents(cents: u64) -> Self {
        Money { cents }
    }

    pub fn percent(self, rate: u8) -> Money {
        Money::from_cents((self.cents * u64::from(rate) + 50) / 100)
    }
}
