//! Molecular formulas: parsing, masses and reaction checks.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::iter::Peekable;
use std::ops::AddAssign;
use std::str::{Chars, FromStr};

mod element {
    /// A checked element symbol.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Element {
        symbol: &'static str,
        weight: u32,
    }

    const KNOWN: [(&str, u32); 4] = [("H", 1), ("C", 12), ("O", 16), ("Na", 23)];

    impl Element {
        pub fn lookup(symbol: &str) -> Option<Element> {
            let found = KNOWN.iter().find(|(known, _)| *known == symbol);
            found.map(|&(symbol, weight)| Element { symbol, weight })
        }

        pub fn symbol(&self) -> &'static str {
            self.symbol
        }

        pub fn weight(&self) -> u32 {
            self.weight
        }
    }
}

pub use element::Element;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormulaError {
    Unknown(String),
    Unexpected(char),
    Empty,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Formula {
    atoms: BTreeMap<Element, u32>,
}

impl Formula {
    pub fn mass(&self) -> u32 {
        self.atoms
            .iter()
            .map(|(element, n)| element.weight() * n)
            .sum()
    }

    pub fn times(mut self, factor: u32) -> Self {
        self.atoms.values_mut().for_each(|n| *n *= factor);
        self
    }
}

impl AddAssign<&Formula> for Formula {
    fn add_assign(&mut self, other: &Formula) {
        for (element, n) in &other.atoms {
            *self.atoms.entry(*element).or_insert(0) += n;
        }
    }
}

impl Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (element, n) in &self.atoms {
            f.write_str(element.symbol())?;
            if *n > 1 {
                write!(f, "{n}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Formula {
    type Err = FormulaError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut chars = text.chars().peekable();
        let mut formula = Formula::default();
        while let Some(first) = chars.next() {
            if !first.is_ascii_uppercase() {
                return Err(FormulaError::Unexpected(first));
            }
            let mut symbol = String::from(first);
            symbol.extend(std::iter::from_fn(|| {
                chars.next_if(char::is_ascii_lowercase)
            }));
            let element = Element::lookup(&symbol).ok_or(FormulaError::Unknown(symbol))?;
            *formula.atoms.entry(element).or_default() += count(&mut chars);
        }
        if formula.atoms.is_empty() {
            Err(FormulaError::Empty)
        } else {
            Ok(formula)
        }
    }
}

fn count(chars: &mut Peekable<Chars<'_>>) -> u32 {
    let mut n = None;
    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
        n = Some(n.unwrap_or(0) * 10 + digit);
        chars.next();
    }
    n.unwrap_or(1)
}

/// Both sides of a reaction hold the same atoms.
pub fn balanced(left: &[(u32, &str)], right: &[(u32, &str)]) -> Result<bool, FormulaError> {
    let total = |side: &[(u32, &str)]| -> Result<Formula, FormulaError> {
        let mut sum = Formula::default();
        for (factor, text) in side {
            sum += &text.parse::<Formula>()?.times(*factor);
        }
        Ok(sum)
    };
    Ok(total(left)? == total(right)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_counts() {
        let sugar: Formula = "C6H12O6".parse().unwrap();
        assert_eq!(sugar.mass(), 180);
        assert_eq!(sugar.clone().times(2).mass(), 360);
        assert_eq!(sugar.to_string(), "C6H12O6");
    }

    #[test]
    fn repeated_symbols_add_up() {
        let acid: Formula = "CH3COOH".parse().unwrap();
        assert_eq!(acid.to_string(), "C2H4O2");
    }

    #[test]
    fn names_what_went_wrong() {
        let parse = |s: &str| s.parse::<Formula>().unwrap_err();
        assert_eq!(parse("Xe2"), FormulaError::Unknown("Xe".into()));
        assert_eq!(parse("2H"), FormulaError::Unexpected('2'));
        assert_eq!(parse(""), FormulaError::Empty);
    }

    #[test]
    fn reactions_balance() {
        let water = balanced(&[(2, "H2"), (1, "O2")], &[(2, "H2O")]);
        assert_eq!(water, Ok(true));
        assert_eq!(balanced(&[(1, "Na")], &[(1, "NaOH")]), Ok(false));
    }

    #[test]
    fn elements_are_checked() {
        let sodium = Element::lookup("Na").unwrap();
        assert_eq!((sodium.symbol(), sodium.weight()), ("Na", 23));
        assert!(Element::lookup("Q").is_none());
    }
}
