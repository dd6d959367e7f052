use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    Gram,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    amount: f64,
    unit: Unit,
}

impl Quantity {
    pub const fn new(amount: f64, unit: Unit) -> Self {
        Quantity { amount, unit }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Unit::Gram if self.amount >= 1000.0 => write!(f, "{:.1} kg", self.amount / 1000.0),
            Unit::Gram => write!(f, "{} g", self.amount),
        }
    }
}
