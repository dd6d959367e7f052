use std::collections::BTreeMap;

#[derive(Default)]
pub struct Interner {
    ids: BTreeMap<String, u32>,
    uses: BTreeMap<u32, usize>,
}

impl Interner {
    pub fn intern(&mut self, name: &str) -> u32 {
        let next = self.ids.len() as u32;
        let id = *self.ids.entry(name.to_string()).or_insert(next);
        *self.uses.entry(id).or_insert(0) += 1;
        id
    }

    pub fn shared(&self) -> usize {
        let mut shared = 0;
        for count in self.uses.values() {
            shared += usize::from(*count > 1);
        }
        shared
    }

    pub fn longest(&self) -> usize {
        self.ids.keys().map(String::len).max().unwrap_or(0)
    }
}
