use std::collections::BTreeMap;

#[derive(Default)]
pub struct Interner {
    ids: BTreeMap<String, u32>,
    uses: BTreeMap<u32, usize>,
}

impl Interner {
    pub fn intern(&mut self, name: &str) -> u32 {
        let next = self.ids.len() as u32;
        let key = name.to_string();
        if !self.ids.contains_key(&key) {
            self.ids.insert(key, next);
        }
        let id = self.ids[name];
        *self.uses.entry(id).or_insert(0) += 1;
        id
    }

    pub fn shared(&self) -> usize {
        let mut shared = 0;
        for (_, count) in &self.uses {
            shared += usize::from(*count > 1);
        }
        shared
    }

    pub fn longest(&self) -> usize {
        self.ids.keys().map(String::len).max().unwrap_or(0)
    }
}
