use std::fmt;
use std::ops::AddAssign;
use std::str::FromStr;

/// A weight in whole grams.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grams(u32);

#[derive(Debug, PartialEq, Eq)]
pub enum GramsError {
    NoUnit,
    NoNumber,
}

impl Grams {
    pub const fn new(grams: u32) -> Self {
        Grams(grams)
    }

    /// What is left without so much; None when it is not enough.
    pub fn less(self, other: Grams) -> Option<Grams> {
        self.0.checked_sub(other.0).map(Grams)
    }
}

impl AddAssign for Grams {
    fn add_assign(&mut self, other: Grams) {
        self.0 += other.0;
    }
}

impl fmt::Display for Grams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} g", self.0)
    }
}

impl FromStr for Grams {
    type Err = GramsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.trim().strip_suffix('g').ok_or(GramsError::NoUnit)?;
        let grams = number.trim().parse().map_err(|_| GramsError::NoNumber)?;
        Ok(Grams(grams))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_read_and_written() {
        let weight: Grams = " 120 g ".parse().unwrap();
        assert_eq!(weight, Grams::new(120));
        assert_eq!(weight.to_string(), "120 g");
        assert_eq!("12".parse::<Grams>(), Err(GramsError::NoUnit));
        assert_eq!("much g".parse::<Grams>(), Err(GramsError::NoNumber));
    }
}
