use std::collections::BTreeMap;

pub fn join<K, A, B>(left: BTreeMap<K, A>, mut right: BTreeMap<K, B>) -> Vec<(K, A, B)>
where
    K: Ord,
    B: Default,
{
    left.into_iter()
        .map(|(key, a)| {
            let b = right.remove(key).unwrap_or_default();
            (key, a, b)
        })
        .collect()
}

pub fn short<'k>(wanted: &[(&'k str, u32)], stock: &[(&'k str, u32)]) -> Vec<&'k str> {
    let wanted = wanted.iter().copied().collect();
    let stock = stock.iter().copied().collect();
    join(wanted, stock)
        .into_iter()
        .filter(|&(_, want, have): &(_, u32, u32)| have < want)
        .map(|(key, _, _)| key)
        .collect()
}
