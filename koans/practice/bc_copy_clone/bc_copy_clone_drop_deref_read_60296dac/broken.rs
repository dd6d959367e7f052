use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Postcode(String);

impl Postcode {
    pub fn new(raw: &str) -> Self {
        Self(raw.replace(' ', "").to_ascii_uppercase())
    }
}

#[derive(Default)]
pub struct Survey {
    counts: HashMap<Postcode, u32>,
}

impl Survey {
    pub fn answer(&mut self, raw: &str) -> u32 {
        let count = self.counts.entry(Postcode::new(raw)).or_default();
        *count += 1;
        count
    }

    pub fn areas(&self) -> usize {
        self.counts.len()
    }
}
