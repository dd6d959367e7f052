use std::collections::HashSet;
use std::hash::Hash;

pub fn unique<T: Clone + Eq + Hash>(items: &[T]) -> Vec<T> {
    let mut seen = HashSet::new();
    let mut kept = Vec::new();
    for item in items {
        if seen.insert(item) {
            kept.push(item.clone());
        }
    }
    kept
}
