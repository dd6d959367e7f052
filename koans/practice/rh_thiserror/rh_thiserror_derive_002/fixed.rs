use std::error::Error;
use std::fmt;

#[derive(Debug, thiserror::Error)]
pub struct Refused {
    pub slot: usize,
    pub grams: u32,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "slot {} cannot hold {} g", self.slot, self.grams)
    }
}

#[derive(Default)]
pub struct Locker {
    slots: Vec<u32>,
}

impl Locker {
    pub fn store(&mut self, grams: u32) -> Result<usize, Refused> {
        let slot = self.slots.len();
        if grams > 9_000 {
            return Err(Refused { slot, grams });
        }
        self.slots.push(grams);
        Ok(slot)
    }

    pub fn store_all(&mut self, parcels: &[u32]) -> Result<u32, Box<dyn Error>> {
        for grams in parcels {
            self.store(*grams)?;
        }
        Ok(self.slots.iter().sum())
    }
}
