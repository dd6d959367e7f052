//! Bounded caches with counters.

use std::borrow::Borrow;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Stats {
    pub hits: u32,
    pub misses: u32,
}

impl Stats {
    pub fn ratio(self) -> Option<f32> {
        let total = self.hits + self.misses;
        (total > 0).then(|| self.hits as f32 / total as f32)
    }
}

/// What every cache of this crate can do.
pub trait Cache {
    type Key;
    type Value;

    fn put(&mut self, key: Self::Key, value: Self::Value) -> Option<Self::Value>;
    fn len(&self) -> usize;

    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Throws out the entry that was used least recently.
pub struct Shelf<K, V> {
    capacity: usize,
    entries: HashMap<K, V>,
    order: VecDeque<K>,
    stats: Stats,
}

impl<K: Hash + Eq + Clone, V> Shelf<K, V> {
    pub fn with_capacity(capacity: usize) -> Self {
        Shelf {
            capacity,
            entries: HashMap::with_capacity(capacity),
            order: VecDeque::new(),
            stats: Stats::default(),
        }
    }

    fn touch(&mut self, key: &K) {
        self.order.retain(|other| other != key);
        self.order.push_back(key.clone());
    }

    pub fn get(&mut self, key: &K) -> Option<&V> {
        if !self.entries.contains_key(key) {
            self.stats.misses += 1;
            return None;
        }
        self.stats.hits += 1;
        self.touch(key);
        self.entries.get(key)
    }

    pub fn peek<Q>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.entries.get(key)
    }

    pub fn get_or_try_insert_with<E, F>(&mut self, key: &K, make: F) -> Result<&mut V, E>
    where
        F: FnOnce(&K) -> Result<V, E>,
    {
        if self.get(key).is_none() {
            let value = make(key)?;
            self.put(key.clone(), value);
        }
        Ok(self.entries.get_mut(key).expect("just stored"))
    }

    pub fn stats(&self) -> Stats {
        self.stats
    }
}

impl<K: Hash + Eq + Clone, V> Cache for Shelf<K, V> {
    type Key = K;
    type Value = V;

    fn put(&mut self, key: K, value: V) -> Option<V> {
        let old = self.entries.insert(key.clone(), value);
        self.touch(&key);
        if self.order.len() <= self.capacity {
            return old;
        }
        let oldest = self.order.pop_front()?;
        self.entries.remove(&oldest)
    }

    fn len(&self) -> usize {
        self.entries.len()
    }
}

/// Copies everything of an iterator into any cache.
pub fn fill<C, I>(cache: &mut C, items: I) -> usize
where
    C: Cache,
    I: IntoIterator<Item = (C::Key, C::Value)>,
{
    items
        .into_iter()
        .filter_map(|(key, value)| cache.put(key, value))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_leaves() {
        let mut shelf = Shelf::with_capacity(2);
        assert!(shelf.is_empty());
        shelf.put("a", 1);
        shelf.put("b", 2);
        assert_eq!(shelf.get(&"a"), Some(&1));
        assert_eq!(shelf.put("c", 3), Some(2));
        assert_eq!(shelf.get(&"b"), None);
        assert_eq!(shelf.len(), 2);
    }

    #[test]
    fn counters() {
        let mut shelf = Shelf::with_capacity(1);
        assert_eq!(shelf.stats().ratio(), None);
        shelf.put(7u8, "seven".to_string());
        shelf.get(&7);
        shelf.get(&8);
        let stats = shelf.stats();
        assert_eq!(stats, Stats { hits: 1, misses: 1 });
        assert_eq!(stats.ratio(), Some(0.5));
    }

    #[test]
    fn makes_missing_values() {
        let mut shelf: Shelf<String, usize> = Shelf::with_capacity(4);
        let key = String::from("tulip");
        let made: Result<&mut usize, ()> = shelf.get_or_try_insert_with(&key, |k| Ok(k.len()));
        *made.unwrap() += 10;
        let kept = shelf.get_or_try_insert_with(&key, |_| Err("never called"));
        assert_eq!(kept, Ok(&mut 15));
        let other = String::from("iris");
        let failed = shelf.get_or_try_insert_with(&other, |_| Err("closed"));
        assert_eq!(failed, Err("closed"));
        assert_eq!(shelf.peek("tulip"), Some(&15));
    }

    #[test]
    fn filling_counts_evictions() {
        let mut shelf = Shelf::with_capacity(3);
        let squares = (1..=5).map(|n| (n, n * n));
        assert_eq!(fill(&mut shelf, squares), 2);
        assert_eq!(shelf.peek(&5), Some(&25));
    }
}
