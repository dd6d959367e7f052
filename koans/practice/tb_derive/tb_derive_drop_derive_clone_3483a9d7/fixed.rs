/// A volume that is never negative.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Ml(f64);

impl Ml {
    pub fn new(amount: f64) -> Option<Ml> {
        (amount >= 0.0 && amount.is_finite()).then_some(Ml(amount))
    }
}
