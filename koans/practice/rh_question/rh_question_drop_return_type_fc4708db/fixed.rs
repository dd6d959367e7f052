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
    pub species: String,
    pub grams: u32,
    pub storage: Storage,
}

#[derive(Debug, PartialEq)]
pub enum BankError {
    Missing(Accession),
    TooLittle { wanted: u32, held: u32 },
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
}
