use std::collections::BTreeMap;

/// Named places that move along with edits.
#[derive(Debug, Default)]
pub struct Marks<K> {
    places: BTreeMap<K, usize>,
}

impl<K: Ord + Clone> Marks<K> {
    pub fn inserted(&mut self, at: usize, length: usize) {
        self.places
            .values_mut()
            .filter(|place| **place >= at)
            .for_each(|place| *place += length);
    }

    pub fn context<'r>(&self, key: &K, text: &'r str) -> Option<&'r str> {
        text.get(*self.places.get(key)?..)?.lines().next()
    }
}
