use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Mul};

/// An amount in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(pub u64);

impl Add for Cents {
    type Output = Cents;

    fn add(self, other: Cents) -> Self::Output {
        Cents(self.0 + other.0)
    }
}

impl Mul<u32> for Cents {
    type Output = Cents;

    fn mul(self, count: u32) -> Self::Output {
        Cents(self.0 * u64::from(count))
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(amounts: I) -> Cents {
        amounts.fold(Cents::default(), |total, amount| total + amount)
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        let total: Cents = [Cents(150), Cents(275)].into_iter().sum();
        assert_eq!(total, Cents(425));
        assert_eq!(Cents(12) * 3, Cents(36));
    }

    #[test]
    fn shows_two_digits() {
        assert_eq!(Cents(1205).to_string(), "12.05");
    }
}
