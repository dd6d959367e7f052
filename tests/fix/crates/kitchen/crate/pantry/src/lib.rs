//! What is in the house, and what of it is spoken for.

mod grams;

use std::collections::BTreeMap;

pub use grams::{Grams, GramsError};

/// Ingredients by name.
#[derive(Debug, Default)]
pub struct Pantry {
    shelves: BTreeMap<String, Grams>,
}

/// Something that was taken for a dish; it goes back with [`Pantry::put_back`].
#[derive(Debug, PartialEq, Eq)]
pub struct Portion {
    name: String,
    amount: Grams,
}

impl Portion {
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn amount(&self) -> Grams {
        self.amount
    }
}

impl Pantry {
    pub fn new() -> Self {
        Pantry::default()
    }

    pub fn store(&mut self, name: &str, amount: Grams) {
        *self.shelves.entry(name.to_string()).or_default() += amount;
    }

    pub fn left(&self, name: &str) -> Grams {
        self.shelves.get(name).copied().unwrap_or_default()
    }

    /// Take so much of an ingredient; None when there is less.
    pub fn take(&mut self, name: &str, amount: Grams) -> Option<Portion> {
        let left = self.shelves.get_mut(name)?;
        *left = left.less(amount)?;
        Some(Portion {
            name: name.to_string(),
            amount,
        })
    }

    pub fn put_back(&mut self, portion: Portion) {
        self.store(&portion.name, portion.amount);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> Pantry {
        let mut pantry = Pantry::new();
        for (name, amount) in [("flour", 500), ("butter", 250), ("flour", 100)] {
            pantry.store(name, Grams::new(amount));
        }
        pantry
    }

    #[test]
    fn what_is_taken_is_gone() {
        let mut pantry = filled();
        let portion = pantry.take("butter", Grams::new(200)).unwrap();
        assert_eq!(
            (portion.name(), portion.amount()),
            ("butter", Grams::new(200))
        );
        assert_eq!(pantry.take("butter", Grams::new(51)), None);
        assert_eq!(pantry.left("butter"), Grams::new(50));
        assert_eq!(pantry.left("salt"), Grams::default());
    }

    #[test]
    fn what_is_put_back_is_there_again() {
        let mut pantry = filled();
        let portion = pantry.take("flour", Grams::new(600)).unwrap();
        assert_eq!(pantry.left("flour"), Grams::new(0));
        pantry.put_back(portion);
        assert_eq!(pantry.left("flour"), Grams::new(600));
    }
}
