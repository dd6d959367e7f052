#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Money {
    cents: u64,
}

impl Money {
    pub const fn from_cents(cents: u64) -> Self {
        Money { cents }
    }

    pub fn percent(self, rate: u8) -> Money {
        Money::from_cents((self.cents * u64::from(rate) + 50) / 100)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vat {
    Reduced,
    Full,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub count: u32,
    pub each: Money,
    pub vat: Vat,
}
