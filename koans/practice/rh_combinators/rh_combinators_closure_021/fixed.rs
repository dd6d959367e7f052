use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub struct Office {
    desks: BTreeMap<String, u32>,
    last: u32,
}

impl Office {
    /// Everyone keeps the desk they got first.
    pub fn desk(&mut self, person: &str) -> u32 {
        let last = &mut self.last;
        *self.desks.entry(person.to_string()).or_insert_with(|| {
            *last += 1;
            *last
        })
    }

    pub fn neighbours(&self, person: &str) -> Vec<&str> {
        let Some(desk) = self.desks.get(person) else {
            return vec![];
        };
        self.desks
            .iter()
            .filter(|(_, d)| d.abs_diff(*desk) == 1)
            .map(|(p, _)| p.as_str())
            .collect()
    }
}
