use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use crate::Clock;

#[derive(Debug)]
struct Slot<V> {
    value: V,
    used: u64,
}

/// Keeps the entries that were used last.
#[derive(Debug)]
pub struct Recents<K, V> {
    slots: HashMap<K, Slot<V>>,
    clock: Clock,
    places: usize,
    pub hits: usize,
    pub misses: usize,
}

impl<K: Hash + Eq + Clone, V> Recents<K, V> {
    /// A cache with so many places, at least one.
    pub fn new(places: usize) -> Self {
        Recents {
            slots: HashMap::new(),
            clock: Clock::default(),
            places: places.max(1),
            hits: 0,
            misses: 0,
        }
    }

    pub fn len(&self) -> usize {
        self.slots.len()
    }

    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// The value of a key, which is used by that.
    pub fn get<Q>(&mut self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let now = self.clock.tick();
        match self.slots.get_mut(key) {
            Some(slot) => {
                slot.used = now;
                self.hits += 1;
                Some(&slot.value)
            }
            None => {
                self.misses += 1;
                None
            }
        }
    }

    /// Put a value in; what had to go for it comes back.
    pub fn put(&mut self, key: K, value: V) -> Option<(K, V)> {
        let used = self.clock.tick();
        let is_full = self.slots.len() >= self.places && !self.slots.contains_key(&key);
        let gone = if is_full { self.drop_oldest() } else { None };
        self.slots.insert(key, Slot { value, used });
        gone
    }

    fn drop_oldest(&mut self) -> Option<(K, V)> {
        let oldest = self.slots.iter().min_by_key(|(_, slot)| slot.used);
        let key = oldest.map(|(key, _)| key.clone())?;
        let slot = self.slots.remove(&key)?;
        Some((key, slot.value))
    }

    /// The value of a key, made when it is not there.
    pub fn get_or_make(&mut self, key: K, make: impl FnOnce(&K) -> V) -> &V {
        if !self.slots.contains_key(&key) {
            let value = make(&key);
            self.put(key.clone(), value);
        }
        &self.slots[&key].value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_goes() {
        let mut cache = Recents::new(2);
        cache.put("a".to_string(), 1);
        cache.put("b".to_string(), 2);
        assert_eq!(cache.get("a"), Some(&1));
        assert_eq!(cache.put("c".to_string(), 3), Some(("b".to_string(), 2)));
        assert_eq!(cache.get("b"), None);
        assert_eq!(cache.len(), 2);
        assert_eq!((cache.hits, cache.misses), (1, 1));
    }

    #[test]
    fn made_once() {
        let mut cache = Recents::new(3);
        assert_eq!(cache.get_or_make(4, |n| n * n), &16);
        assert_eq!(cache.get_or_make(4, |_| 0), &16);
        assert!(!cache.is_empty());
    }
}
