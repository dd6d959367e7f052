use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Cents(pub i64);

/// Sums that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoneyError {
    TooLarge,
    Negative(Cents),
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MoneyError::TooLarge => f.write_str("too large"),
            MoneyError::Negative(cents) => write!(f, "{cents} is less than nothing"),
        }
    }
}

impl std::error::Error for MoneyError {}

impl Cents {
    pub fn plus(self, other: Cents) -> Result<Cents, MoneyError> {
        self.0
            .checked_add(other.0)
            .map(Cents)
            .ok_or(MoneyError::TooLarge)
    }

    pub fn times(self, factor: i64) -> Result<Cents, MoneyError> {
        self.0
            .checked_mul(factor)
            .map(Cents)
            .ok_or(MoneyError::TooLarge)
    }

    /// So many hundredths of it, rounded down.
    pub fn percent(self, rate: u8) -> Cents {
        Cents(self.0 / 100 * i64::from(rate) + self.0 % 100 * i64::from(rate) / 100)
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{:02}", self.0 / 100, self.0.abs() % 100))
    }
}
