//! Lengths in several units.
//!
//! ```
//! use measures::{Length, Unit};
//! let marathon = Length::new(42.195, Unit::Kilometer);
//! assert!(marathon > Length::new(26.0, Unit::Mile));
//! ```

mod parse;
mod unit;

pub use parse::{parse, total};
pub use unit::Unit;

use std::cmp::Ordering;

/// A length with the unit it was given in.
#[derive(Debug, Clone, Copy)]
pub struct Length {
    value: f64,
    unit: Unit,
}

impl Length {
    pub fn new(value: f64, unit: Unit) -> Self {
        Length { value, unit }
    }

    pub fn meters(self) -> f64 {
        self.value * self.unit.meters()
    }

    /// The same length in another unit.
    ///
    /// ```
    /// # use measures::{Length, Unit};
    /// let mile = Length::new(1.0, Unit::Mile);
    /// assert_eq!(mile.to(Unit::Foot).to_string(), "5280 ft");
    /// ```
    pub fn to(self, unit: Unit) -> Length {
        Length::new(self.meters() / unit.meters(), unit)
    }
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rounded = (self.value * 1000.0).round() / 1000.0;
        write!(f, "{rounded} {}", self.unit.symbol())
    }
}

impl PartialEq for Length {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Length {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.meters().partial_cmp(&other.meters())
    }
}
