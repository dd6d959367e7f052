use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    pub line: u8,
    pub place: &'static str,
}

pub fn group<T, K, F>(rows: &[T], key: F) -> BTreeMap<K, Vec<&T>>
where
    K: Ord,
    F: Fn(&T) -> K,
{
    let mut groups: BTreeMap<K, Vec<&T>> = BTreeMap::new();
    for row in rows {
        groups.entry(key(row)).or_default().push(row);
    }
    groups
}

pub fn transfer_places(stops: &[Stop]) -> Vec<&'static str> {
    let line = |stop: &Stop| stop.place;
    group(stops, line)
        .into_iter()
        .filter(|(_, rows)| rows.len() > 1)
        .map(|(place, _)| place)
        .collect()
}
