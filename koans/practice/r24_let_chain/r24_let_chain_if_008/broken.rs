use std::collections::BTreeMap;

pub struct Entry<V> {
    value: V,
    expires: Option<u64>,
}

pub struct Cache<V> {
    entries: BTreeMap<String, Entry<V>>,
    pub evicted: usize,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Self {
        Cache {
            entries: BTreeMap::new(),
            evicted: 0,
        }
    }

    pub fn put(&mut self, key: &str, value: V, expires: Option<u64>) {
        self.entries
            .insert(key.to_string(), Entry { value, expires });
    }

    pub fn get(&mut self, key: &str, now: u64) -> Option<V> {
        let entry = self.entries.get(key)?;
        if let Some(expires) = entry.expires
            && expires <= now
        {
            if self.entries.remove(key).is_some() {
                self.evicted += 1;
                return None;
            }
        }
        self.entries.get(key).map(|entry| entry.value.clone())
    }
}

impl<V: Clone> Default for Cache<V> {
    fn default() -> Self {
        Self::new()
    }
}
