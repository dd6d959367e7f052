use std::collections::HashMap;

/// Identifier of one stored sample, written `SB-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Accession(u32);

impl Accession {
    pub fn new(number: u32) -> Option<Self> {
        (number > 0).then_some(Accession(number))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Storage {
    Freezer { celsius: i16 },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub grams: u32,
    pub storage: Storage,
}

#[derive(Default)]
pub struct SeedBank {
    samples: HashMap<Accession, Sample>,
}

impl SeedBank {
    pub fn deposit(&mut self, id: Accession, sample: Sample) -> Option<Sample> {
        self.samples.insert(id, sample)
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
