use std::collections::HashMap;
use std::hash::Hash;

pub trait Keyed {
    type Key: Eq + Hash;

    fn key(&self) -> Self::Key;
}

impl Keyed for (u32, &str) {
    type Key = u32;

    fn key(&self) -> u32 {
        self.0
    }
}

pub fn index<T: Keyed>(records: Vec<T>) -> HashMap<T::Key, T> {
    records.into_iter().map(|r| (r.key(), r)).collect()
}
