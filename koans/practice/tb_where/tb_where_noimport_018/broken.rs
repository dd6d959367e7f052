use std::collections::HashSet;

#[derive(Debug, Clone, PartialEq)]
pub struct Specimen {
    pub species: String,
    pub drawer: u16,
}

pub fn unique_by<T, K, F>(things: Vec<T>, key: F) -> Vec<T>
where
    K: Hash + Eq,
    F: Fn(&T) -> K,
{
    let mut seen = HashSet::new();
    things
        .into_iter()
        .filter(|thing| seen.insert(key(thing)))
        .collect()
}

pub fn catalogue(specimens: Vec<Specimen>) -> Vec<u16> {
    unique_by(specimens, |s| s.species.clone())
        .iter()
        .map(|s| s.drawer)
        .collect()
}
