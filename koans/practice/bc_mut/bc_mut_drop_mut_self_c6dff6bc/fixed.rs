use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

#[derive(Default)]
pub struct Bloom(u64);

impl Bloom {
    fn bit<T: Hash>(item: &T) -> u64 {
        let mut hasher = DefaultHasher::new();
        item.hash(&mut hasher);
        1 << (hasher.finish() % 64)
    }

    pub fn add(&mut self, word: &str) {
        self.0 |= Self::bit(&word);
    }

    pub fn may_contain(&self, word: &str) -> bool {
        self.0 & Self::bit(&word) != 0
    }
}
