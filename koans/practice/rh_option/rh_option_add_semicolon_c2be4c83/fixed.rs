use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disc {
    Red,
}

pub fn tally(results: &[Option<Disc>]) -> BTreeMap<Option<Disc>, usize> {
    results.iter().fold(BTreeMap::new(), |mut counts, result| {
        *counts.entry(*result).or_insert(0) += 1;
        counts
    })
}
