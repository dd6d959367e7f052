use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site(pub char);

/// State that can be merged in any order and any number of times.
pub trait Merge {
    fn merge(&mut self, other: Self);
}

impl<T: Ord> Merge for BTreeSet<T> {
    fn merge(&self, mut other: Self) {
        self.append(&mut other);
    }
}

impl<K: Ord, V: Merge + Default> Merge for BTreeMap<K, V> {
    fn merge(&mut self, other: Self) {
        for (key, value) in other {
            self.entry(key).or_default().merge(value);
        }
    }
}

pub fn merge_all<M>(replicas: impl IntoIterator<Item = M>) -> Option<M>
where
    M: Merge,
{
    replicas.into_iter().reduce(|mut all, next| {
        all.merge(next);
        all
    })
}
