use std::collections::{BTreeMap, HashMap};

/// Turns a map around: from values to the keys that had them.
pub fn invert<K, V>(map: &HashMap<K, V>) -> BTreeMap<V, Vec<K>>
where
    K: Hash + Ord + Copy,
    V: Ord + Clone,
{
    let mut inverse: BTreeMap<V, Vec<K>> = BTreeMap::new();
    for (key, value) in map {
        inverse.entry(value.clone()).or_default().push(*key);
    }
    inverse.values_mut().for_each(|keys| keys.sort_unstable());
    inverse
}
