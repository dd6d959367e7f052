use std::collections::HashMap;
use std::hash::Hash;

pub struct Stock<K> {
    parts: HashMap<K, u32>,
}

impl<K: Hash + Eq> Stock<K> {
    pub fn count(parts: impl IntoIterator<Item = K>) -> Self {
        let mut stock = HashMap::new();
        for part in parts {
            *stock.entry(part).or_insert(0) += 1;
        }
        Stock { parts: stock }
    }

    pub fn available<Q>(&self, part: &Q) -> u32
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.parts.get(part).copied().unwrap_or_default()
    }
}
