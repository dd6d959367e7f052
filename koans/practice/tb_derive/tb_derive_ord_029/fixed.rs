use std::collections::BTreeMap;

pub fn frequencies<I>(items: I) -> Vec<(I::Item, usize)>
where
    I: IntoIterator,
    I::Item: Ord,
{
    let mut table = BTreeMap::new();
    for item in items {
        *table.entry(item).or_insert(0) += 1;
    }
    table.into_iter().collect()
}
