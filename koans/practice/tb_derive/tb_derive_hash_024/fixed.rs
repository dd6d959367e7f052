use std::collections::HashMap;
use std::hash::Hash;

pub fn first_repeat<I>(items: I) -> Option<(usize, usize)>
where
    I: IntoIterator,
    I::Item: Eq + Hash,
{
    let mut first = HashMap::new();
    for (now, item) in items.into_iter().enumerate() {
        if let Some(before) = first.insert(item, now) {
            return Some((before, now));
        }
    }
    None
}
