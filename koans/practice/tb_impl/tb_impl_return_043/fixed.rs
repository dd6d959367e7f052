pub trait Duty {
    fn on(&self, cents: u64) -> Option<u64>;
}

pub struct Flat(pub u64);
pub struct Exempt;
pub struct Above<D> {
    pub limit: u64,
    pub then: D,
}

impl Duty for Flat {
    fn on(&self, cents: u64) -> Option<u64> {
        Some(cents * self.0 / 100)
    }
}

impl Duty for Exempt {
    fn on(&self, _: u64) -> Option<u64> {
        None
    }
}

impl<D: Duty> Duty for Above<D> {
    fn on(&self, cents: u64) -> Option<u64> {
        self.then.on(cents.checked_sub(self.limit)?)
    }
}

pub fn import_price(cents: u64, rule: impl Duty) -> u64 {
    cents + rule.on(cents).unwrap_or(0)
}
