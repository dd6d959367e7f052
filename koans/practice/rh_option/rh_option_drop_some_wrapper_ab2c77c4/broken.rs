use std::collections::BTreeMap;

pub trait Archive {
    fn store<K: Into<String>>(&mut self, key: K, pages: u32);
    fn pages(&self) -> u32;
}

#[derive(Default)]
pub struct Shelf {
    boxes: BTreeMap<String, u32>,
}

impl Archive for Shelf {
    fn store<K: Into<String>>(&mut self, key: K, pages: u32) {
        *self.boxes.entry(key.into()).or_insert(0) += pages;
    }

    fn pages(&self) -> u32 {
        self.boxes.values().sum()
    }
}

impl Shelf {
    pub fn thickest(&self) -> Option<&str> {
        let (key, _) = self.boxes.iter().max_by_key(|(_, pages)| **pages)?;
        key
    }
}
