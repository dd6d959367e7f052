#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bib(u16);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Runner(pub String, pub Bib);

pub struct Race(u16);

impl Race {
    pub fn from_bib(first: u16) -> Race {
        Race(first)
    }
}

impl Iterator for Race {
    type Item = Bib;

    fn next(&mut self) -> Option<Bib> {
        let bib = Bib(self.0);
        self.0 = self.0.checked_add(1)?;
        Some(bib)
    }
}

pub fn enter(names: &[&str], race: Race) -> Vec<Runner> {
    names
        .iter()
        .zip(race)
        .map(|(name, bib)| Runner(name.to_string(), bib))
        .collect()
}
