use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Ringing {
    pub ring: String,
    pub species: String,
    pub site: String,
}

#[derive(Default)]
pub struct Log {
    pub by_species: BTreeMap<String, Vec<Ringing>>,
    pub by_site: BTreeMap<String, Vec<Ringing>>,
}

impl Log {
    pub fn enter(&mut self, record: Ringing) {
        self.by_species
            .entry(record.species.clone())
            .or_default()
            .push(record);
        self.by_site
            .entry(record.site.clone())
            .or_default()
            .push(record);
    }

    pub fn only_seen_at(&self, site: &str) -> Vec<&str> {
        self.by_species
            .iter()
            .filter(|(_, list)| list.iter().all(|r| r.site == site))
            .map(|(species, _)| species.as_str())
            .collect()
    }
}
