use std::collections::HashMap;
use std::hash::Hash;

pub fn reversed<K, V>(map: &HashMap<K, V>) -> HashMap<V, Vec<K>>
where
    K: Clone + Eq + Hash,
    V: Clone,
{
    let mut out: HashMap<V, Vec<K>> = HashMap::new();
    for (key, value) in map {
        out.entry(value.clone()).or_default().push(key.clone());
    }
    out
}
