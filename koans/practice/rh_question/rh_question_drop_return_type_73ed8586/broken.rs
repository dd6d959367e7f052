use std::collections::HashMap;

use std::hash::Hash;

/// The value that most keys map to; the first such key comes with it.
pub fn majority<'m, K, V>(map: &'m [(K, V)])
where
    V: Hash + Eq,
{
    let mut votes: HashMap<&V, usize> = HashMap::new();
    for (_, value) in map {
        *votes.entry(value).or_default() += 1;
    }
    let (winner, _) = votes.into_iter().max_by_key(|(_, count)| *count)?;
    let found = map.iter().find(|(_, value)| value == winner)?;
    Some((&found.0, winner))
}
