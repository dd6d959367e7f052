use std::convert::TryFrom;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    Gram,
}

impl TryFrom<&str> for Unit {
    type Error = QuantityError;

    fn try_from(text: &str) -> Result<Unit, QuantityError> {
        Ok(match text {
            "g" => Unit::Gram,

            _ => return Err(QuantityError::Unit(text.to_string())),
        })
    }
}

#[derive(Debug, PartialEq)]
pub enum QuantityError {
    Unit(String),
    Amount,
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

impl std::str::FromStr for Quantity {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let split = text.find(|c: char| c.is_alphabetic());
        let (number, unit) = text.split_at(split.ok_or(QuantityError::Amount)?);
        let amount = number.trim().parse().map_err(|_| QuantityError::Amount)?;
        Ok(Quantity::new(amount, Unit::try_from(unit)?))
    }
}
