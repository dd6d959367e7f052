//! Lengths and weights that do not mix.

use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Add, Div, Mul};

/// What is measured, and the units it is measured in.
pub trait Dimension {
    const BASE: &'static str;

    fn units() -> &'static [(&'static str, f64)];
}

macro_rules! dimension {
    ($name:ident, base $base:literal $(, $unit:literal = $factor:expr)*) => {
        #[derive(Debug)]
        pub enum $name {}

        impl Dimension for $name {
            const BASE: &'static str = $base;

            fn units() -> &'static [(&'static str, f64)] {
                &[($base, 1.0) $(, ($unit, $factor))*]
            }
        }
    };
}

dimension!(Length, base "m", "km" = 1000.0, "in" = 0.0254);
dimension!(Mass, base "g", "kg" = 1000.0, "t" = 1_000_000.0);

#[derive(Debug)]
pub struct Amount<D> {
    value: f64,
    dimension: PhantomData<D>,
}

impl<D> Clone for Amount<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D> Copy for Amount<D> {}

impl<D> PartialEq for Amount<D> {
    fn eq(&self, other: &Self) -> bool {
        (self.value - other.value).abs() < 1e-9
    }
}

impl<D> PartialOrd for Amount<D> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

#[derive(Debug, PartialEq)]
pub enum UnitError {
    NoNumber(String),
    NoUnit { unit: String, base: &'static str },
}

impl<D: Dimension> Amount<D> {
    pub fn base(value: f64) -> Self {
        let dimension = PhantomData;
        Amount { value, dimension }
    }

    fn factor(unit: &str) -> Result<f64, UnitError> {
        let entry = D::units().iter().find(|(name, _)| *name == unit);
        entry.map(|(_, factor)| *factor).ok_or(UnitError::NoUnit {
            unit: unit.to_string(),
            base: D::BASE,
        })
    }

    pub fn to(self, unit: &str) -> Result<f64, UnitError> {
        Ok(self.value / Self::factor(unit)?)
    }
}

impl<D: Dimension> TryFrom<&str> for Amount<D> {
    type Error = UnitError;

    fn try_from(text: &str) -> Result<Self, UnitError> {
        let no_number = || UnitError::NoNumber(text.to_string());
        let (number, unit) = text.split_once(' ').ok_or_else(no_number)?;
        let number: f64 = number.parse().map_err(|_| no_number())?;
        Ok(Self::base(number * Self::factor(unit)?))
    }
}

impl<D: Dimension> Add for Amount<D> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Amount::base(self.value + other.value)
    }
}

impl<D: Dimension> Mul<f64> for Amount<D> {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Amount::base(self.value * factor)
    }
}

impl<D> Div for Amount<D> {
    type Output = f64;

    fn div(self, other: Self) -> f64 {
        self.value / other.value
    }
}

impl<D: Dimension> fmt::Display for Amount<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.value, D::BASE)
    }
}

/// The largest of some amounts; `None` without any.
pub fn largest<T, I>(amounts: I) -> Option<T>
where
    T: PartialOrd,
    I: IntoIterator<Item = T>,
{
    let bigger = |a, b| if b > a { b } else { a };
    amounts.into_iter().reduce(bigger)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Amount<Length> {
        text.try_into().unwrap()
    }

    #[test]
    fn arithmetic() {
        let way = length("1.5 km");
        let total = way + way * 2.0;
        assert_eq!(total, Amount::base(4500.0));
        assert_eq!(total / way, 3.0);
        assert_eq!(total.to_string(), "4500 m");
    }

    #[test]
    fn conversions() {
        let load = Amount::<Mass>::try_from("2 t").unwrap();
        assert_eq!(load.to("kg"), Ok(2000.0));
        assert_eq!(length("100 in"), length("2.54 m"));
    }

    #[test]
    fn errors() {
        let mass = |text: &str| Amount::<Mass>::try_from(text).unwrap_err();
        let (unit, base) = ("km".to_string(), "g");
        assert_eq!(mass("3 km"), UnitError::NoUnit { unit, base });
        assert_eq!(mass("3kg"), UnitError::NoNumber("3kg".to_string()));
        assert_eq!(mass("x kg"), UnitError::NoNumber("x kg".to_string()));
        assert!(length("1 m").to("kg").is_err());
    }

    #[test]
    fn largest_amount() {
        let ways = ["9 m", "1 km", "40 in"].map(length);
        assert_eq!(largest(ways), Some(length("1 km")));
        assert_eq!(largest(ways.iter().clone()), Some(&ways[1]));
        assert!(largest(Vec::<u8>::new()).is_none());
        assert!(ways[0].clone() > ways[2]);
    }
}
