use std::collections::BTreeMap;

/// Named places that move along with edits.
#[derive(Debug, Default)]
pub struct Marks<K> {
    places: BTreeMap<K, usize>,
}

impl<K: Ord + Clone> Marks<K> {
    pub fn set(&mut self, key: &K, at: usize) -> Option<usize> {
        self.places.insert(key.clone(), at)
    }
}
