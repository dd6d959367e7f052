use std::convert::TryFrom;

use crate::{Fraction, NoFraction};

/// The sum of three fractions.
pub fn sum3(parts: [Fraction; 3]) -> Fraction {
    parts.iter().copied().sum()
}

/// The smallest of what the words of a text say.
pub fn smallest(text: &str) -> Result<Option<Fraction>, NoFraction> {
    let all: Result<Vec<Fraction>, _> = text.split_whitespace().map(Fraction::try_from).collect();
    Ok(all?.into_iter().min())
}
