//! Kitchen quantities that scale.

use std::convert::TryFrom;
use std::fmt;
use std::ops::{Add, Mul};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    Gram,
    Millilitre,
    Piece,
}

impl TryFrom<&str> for Unit {
    type Error = QuantityError;

    fn try_from(text: &str) -> Result<Unit, QuantityError> {
        Ok(match text {
            "g" => Unit::Gram,
            "ml" => Unit::Millilitre,
            "pc" => Unit::Piece,
            _ => return Err(QuantityError::Unit(text.to_string())),
        })
    }
}

#[derive(Debug, PartialEq)]
pub enum QuantityError {
    Unit(String),
    Amount,
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

impl std::str::FromStr for Quantity {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let split = text.find(|c: char| c.is_alphabetic());
        let (number, unit) = text.split_at(split.ok_or(QuantityError::Amount)?);
        let amount = number.trim().parse().map_err(|_| QuantityError::Amount)?;
        Ok(Quantity::new(amount, Unit::try_from(unit)?))
    }
}

impl Mul<f64> for Quantity {
    type Output = Quantity;

    fn mul(self, factor: f64) -> Quantity {
        Quantity {
            amount: self.amount * factor,
            ..self
        }
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

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Unit::Gram if self.amount >= 1000.0 => write!(f, "{:.1} kg", self.amount / 1000.0),
            Unit::Gram => write!(f, "{} g", self.amount),
            Unit::Millilitre => write!(f, "{} ml", self.amount),
            Unit::Piece => write!(f, "{}", self.amount.ceil()),
        }
    }
}

#[derive(Clone, Default)]
pub struct Recipe<'a> {
    pub title: &'a str,
    pub serves: u8,
    pub parts: Vec<(&'a str, Quantity)>,
}

impl<'a> Recipe<'a> {
    pub fn with(mut self, name: &'a str, amount: &str) -> Result<Self, QuantityError> {
        self.parts.push((name, amount.parse()?));
        Ok(self)
    }

    pub fn scaled(&self, guests: u8) -> Recipe<'a> {
        let factor = f64::from(guests) / f64::from(self.serves);
        let mut copy = self.clone();
        copy.serves = guests;
        for (_, quantity) in copy.parts.iter_mut() {
            *quantity = *quantity * factor;
        }
        copy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_quantities() {
        assert_eq!("250 g".parse(), Ok(Quantity::new(250.0, Unit::Gram)));
        assert_eq!("250".parse::<Quantity>(), Err(QuantityError::Amount));
        let unknown = "2 cups".parse::<Quantity>();
        assert_eq!(unknown, Err(QuantityError::Unit("cups".to_string())));
    }

    #[test]
    fn adds_same_units() {
        let milk = Quantity::new(200.0, Unit::Millilitre);
        assert_eq!((milk + milk).unwrap().to_string(), "400 ml");
        let egg = Quantity::new(1.0, Unit::Piece);
        let mixed = QuantityError::Mixed(Unit::Millilitre, Unit::Piece);
        assert_eq!(milk + egg, Err(mixed));
    }

    #[test]
    fn displays() {
        let flour = Quantity::new(400.0, Unit::Gram);
        assert_eq!(flour.to_string(), "400 g");
        assert_eq!((flour * 3.0).to_string(), "1.2 kg");
        assert_eq!((Quantity::new(3.0, Unit::Piece) * 0.5).to_string(), "2");
    }

    #[test]
    fn scales_recipes() -> Result<(), QuantityError> {
        let recipe = Recipe {
            title: "crêpes",
            serves: 2,
            ..Recipe::default()
        };
        let recipe = recipe.with("flour", "125 g")?.with("egg", "1 pc")?;
        let feast = recipe.scaled(8);
        assert_eq!((feast.title, feast.serves, recipe.serves), ("crêpes", 8, 2));
        let lines: Vec<_> = feast
            .parts
            .iter()
            .map(|(n, q)| format!("{q} {n}"))
            .collect();
        assert_eq!(lines.join(", "), "500 g flour, 4 egg");
        Ok(())
    }
}
