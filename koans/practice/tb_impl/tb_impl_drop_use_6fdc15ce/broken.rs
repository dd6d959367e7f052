#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    Millilitre,
    Piece,
}

#[derive(Debug, PartialEq)]
pub enum QuantityError {
    Unit(String),

    Mixed(Unit, Unit),
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

impl Add for Quantity {
    type Output = Result<Quantity, QuantityError>;

    fn add(self, other: Quantity) -> Self::Output {
        if self.unit != other.unit {
            return Err(QuantityError::Mixed(self.unit, other.unit));
        }
        Ok(Quantity::new(self.amount + other.amount, self.unit))
    }
}
