//! Stock keeping for a seed bank.

use std::collections::HashMap;
use std::fmt;

pub mod accession {
    use std::num::ParseIntError;
    use std::str::FromStr;

    /// Identifier of one stored sample, written `SB-17`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Accession(u32);

    impl Accession {
        pub fn new(number: u32) -> Option<Self> {
            (number > 0).then_some(Accession(number))
        }

        pub fn number(self) -> u32 {
            self.0
        }
    }

    impl FromStr for Accession {
        type Err = Option<ParseIntError>;

        fn from_str(text: &str) -> Result<Self, Self::Err> {
            let digits = text.strip_prefix("SB-").ok_or(None)?;
            let number = digits.parse::<u32>().map_err(Some)?;
            Accession::new(number).ok_or(None)
        }
    }
}

use accession::Accession;

#[derive(Debug, Clone, PartialEq)]
pub enum Storage {
    Shelf { row: u8 },
    Freezer { celsius: i16 },
    Cryo,
}

impl Storage {
    /// Years a sample keeps in this place.
    pub fn shelf_life(&self) -> u32 {
        match self {
            Storage::Shelf { .. } => 5,
            Storage::Freezer { celsius } if *celsius <= -18 => 50,
            Storage::Freezer { .. } => 20,
            Storage::Cryo => 500,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub species: String,
    pub grams: u32,
    pub storage: Storage,
}

#[derive(Debug, PartialEq)]
pub enum BankError {
    Missing(Accession),
    TooLittle { wanted: u32, held: u32 },
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::Missing(id) => write!(f, "no sample {}", id.number()),
            BankError::TooLittle { wanted, held } => write!(f, "{wanted} g of {held} g"),
        }
    }
}

#[derive(Default)]
pub struct SeedBank {
    samples: HashMap<Accession, Sample>,
}

impl SeedBank {
    pub fn deposit(&mut self, id: Accession, sample: Sample) -> Option<Sample> {
        self.samples.insert(id, sample)
    }

    pub fn withdraw(&mut self, id: Accession, grams: u32) -> Result<Sample, BankError> {
        let sample = self.samples.get_mut(&id).ok_or(BankError::Missing(id))?;
        sample.grams = sample
            .grams
            .checked_sub(grams)
            .ok_or(BankError::TooLittle {
                wanted: grams,
                held: sample.grams,
            })?;
        Ok(Sample {
            grams,
            ..sample.clone()
        })
    }

    pub fn ids_of<'a>(&'a self, species: &str) -> Vec<(Accession, &'a Storage)> {
        let mut found: Vec<_> = self
            .samples
            .iter()
            .filter(|(_, sample)| sample.species == species)
            .map(|(id, sample)| (*id, &sample.storage))
            .collect();
        found.sort_by_key(|(id, _)| *id);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn barley(grams: u32) -> Sample {
        Sample {
            species: "Hordeum vulgare".to_string(),
            grams,
            storage: Storage::Freezer { celsius: -18 },
        }
    }

    #[test]
    fn accession_text() {
        let id: Accession = "SB-17".parse().unwrap();
        assert_eq!(id.number(), 17);
        assert_eq!("17".parse::<Accession>(), Err(None));
        assert!("SB-x".parse::<Accession>().unwrap_err().is_some());
        assert_eq!(Accession::new(0), None);
    }

    #[test]
    fn storage_life() {
        let places = [Storage::Shelf { row: 2 }, Storage::Freezer { celsius: -4 }];
        let years: Vec<u32> = places.iter().map(Storage::shelf_life).collect();
        assert_eq!(years, [5, 20]);
        assert_eq!(Storage::Cryo.shelf_life(), 500);
    }

    #[test]
    fn withdraw_splits_the_sample() {
        let id = Accession::new(3).unwrap();
        let mut bank = SeedBank::default();
        assert_eq!(bank.deposit(id, barley(90)), None);
        assert_eq!(bank.withdraw(id, 30), Ok(barley(30)));
        assert_eq!(bank.deposit(id, barley(1)), Some(barley(60)));
    }

    #[test]
    fn withdraw_errors() {
        let (here, gone) = (Accession::new(1).unwrap(), Accession::new(2).unwrap());
        let mut bank = SeedBank::default();
        bank.deposit(here, barley(10));
        let error = bank.withdraw(here, 11).unwrap_err();
        assert_eq!(error.to_string(), "11 g of 10 g");
        assert_eq!(bank.withdraw(gone, 1), Err(BankError::Missing(gone)));
        assert_eq!(BankError::Missing(gone).to_string(), "no sample 2");
    }

    #[test]
    fn search_is_sorted() {
        let mut bank = SeedBank::default();
        for number in [9, 4] {
            bank.deposit(Accession::new(number).unwrap(), barley(5));
        }
        let found = bank.ids_of("Hordeum vulgare");
        assert_eq!(found[0].0.number(), 4);
        assert_eq!(found[1].1, &Storage::Freezer { celsius: -18 });
        assert!(bank.ids_of("Zea mays").is_empty());
    }
}
