use std::fmt::Debug;

/// Anything that lowers the income before it is taxed.
pub trait Deduction: Debug {
    fn amount(&self, income: u32) -> u32;
}

pub struct Share {
    pub percent: u32,
    pub cap: Option<u32>,
}

impl Deduction for Share {
    fn amount(&self, income: u32) -> u32 {
        let raw = income / 100 * self.percent;
        self.cap.map_or(raw, |cap| raw.min(cap))
    }
}
