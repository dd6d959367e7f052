//! Physical units made by macros, with conversions between them.

use std::fmt;
use std::ops::{Add, Div, Mul};
use std::str::FromStr;

pub trait Unit: Copy + fmt::Display {
    const SYMBOL: &'static str;
    fn value(self) -> f64;
}

macro_rules! unit {
    ($(#[$meta:meta])* $name:ident, $symbol:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
        pub struct $name(pub f64);

        impl Unit for $name {
            const SYMBOL: &'static str = $symbol;

            fn value(self) -> f64 {
                self.0
            }
        }

        impl Add for $name {
            type Output = $name;
            fn add(self, other: $name) -> $name {
                $name(self.0 + other.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}{}", self.0, $symbol)
            }
        }
    };
}

macro_rules! relation {
    ($a:ident * $b:ident = $c:ident) => {
        impl Mul<$b> for $a {
            type Output = $c;
            fn mul(self, other: $b) -> $c {
                $c(self.0 * other.0)
            }
        }

        impl Div<$b> for $c {
            type Output = $a;
            fn div(self, other: $b) -> $a {
                $a(self.0 / other.0)
            }
        }
    };
}

unit!(
    /// Lengths.
    Metre,
    "m"
);
unit!(Second, "s");
unit!(Speed, "m/s");
relation!(Speed * Second = Metre);

#[derive(Debug, Clone, PartialEq)]
pub enum UnitError {
    NoNumber(String),
    WrongUnit { want: &'static str, got: String },
}

/// Splits `12.5m` into its number and its symbol.
fn split<U: Unit>(text: &str) -> Result<f64, UnitError> {
    let at = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (number, symbol) = text.split_at(at);
    if symbol != U::SYMBOL {
        return Err(UnitError::WrongUnit {
            want: U::SYMBOL,
            got: symbol.to_string(),
        });
    }
    number
        .trim()
        .parse()
        .map_err(|_| UnitError::NoNumber(number.to_string()))
}

impl FromStr for Metre {
    type Err = UnitError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        split::<Metre>(text).map(Metre)
    }
}

impl FromStr for Second {
    type Err = UnitError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Second(split::<Second>(text)?))
    }
}

pub fn pace(distance: &str, time: &str) -> Result<Speed, UnitError> {
    let distance: Metre = distance.parse()?;
    let time: Second = time.parse()?;
    Ok(distance / time)
}

pub fn total<U>(parts: &[U]) -> U
where
    U: Unit + Add<Output = U> + Default,
{
    parts
        .iter()
        .copied()
        .fold(U::default(), |sum, part| sum + part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_multiply_and_divide() {
        assert_eq!(Speed(3.0) * Second(4.0), Metre(12.0));
        assert_eq!(Metre(12.0) / Second(4.0), Speed(3.0));
    }

    #[test]
    fn parses_units() {
        assert_eq!(pace("100 m", "8s"), Ok(Speed(12.5)));
        assert_eq!(
            pace("xm", "8s"),
            Err(UnitError::WrongUnit {
                want: "m",
                got: "xm".into()
            })
        );
        assert_eq!(
            "1-s".parse::<Second>(),
            Err(UnitError::NoNumber("1-".into()))
        );
    }

    #[test]
    fn totals() {
        assert_eq!(total(&[Metre(1.5), Metre(2.0)]).to_string(), "3.5m");
        assert_eq!(total::<Second>(&[]), Second::default());
        assert_eq!(Speed(1.0) + Speed(2.0), Speed(3.0));
    }

    #[test]
    fn units_compare() {
        assert!(Metre(2.0) > Metre(1.5));
        assert_eq!(Second(2.5).value(), 2.5);
    }
}
