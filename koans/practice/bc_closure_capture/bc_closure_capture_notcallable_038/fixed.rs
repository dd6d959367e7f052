use std::collections::HashMap;
use std::hash::Hash;

pub struct Memo<K, V, F> {
    compute: F,
    known: HashMap<K, V>,
    pub misses: usize,
}

impl<K, V, F> Memo<K, V, F>
where
    K: Hash + Eq + Clone,
    V: Copy,
    F: FnMut(&K) -> V,
{
    pub fn of(compute: F) -> Self {
        Memo {
            compute,
            known: HashMap::new(),
            misses: 0,
        }
    }

    pub fn get(&mut self, key: K) -> V {
        if let Some(value) = self.known.get(&key) {
            return *value;
        }
        self.misses += 1;
        let value = (self.compute)(&key);
        self.known.insert(key, value);
        value
    }
}
