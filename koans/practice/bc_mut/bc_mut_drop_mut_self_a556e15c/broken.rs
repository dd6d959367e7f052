use std::collections::HashMap;
use std::hash::Hash;

pub struct Memo<K, V> {
    known: HashMap<K, V>,
    pub misses: u32,
}

impl<K: Eq + Hash, V: Copy> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            known: HashMap::new(),
            misses: 0,
        }
    }

    pub fn get(&self, key: K, compute: impl FnOnce(&K) -> V) -> V {
        if let Some(value) = self.known.get(&key) {
            return *value;
        }
        self.misses += 1;
        let value = compute(&key);
        self.known.insert(key, value);
        value
    }
}
