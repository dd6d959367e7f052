use std::collections::HashMap;

use std::hash::Hash;

pub fn sum_at<K, Q>(map: &HashMap<K, i32>, keys: &[&Q]) -> i32
where
    K: Hash + Eq + Borrow<Q>,
    Q: Hash + Eq + ?Sized,
{
    keys.iter().filter_map(|key| map.get(*key)).sum()
}
