use std::collections::HashMap;
use std::hash::Hash;

pub fn count_by<T, K, F>(items: &[T], key: F) -> HashMap<K, usize>
where
    K: Eq + Hash,
    F: Fn(&T) -> K,
{
    items.iter().fold(HashMap::new(), |mut counts, item| {
        *counts.entry(key(item)).or_default() += 1;
        counts
    })
}
