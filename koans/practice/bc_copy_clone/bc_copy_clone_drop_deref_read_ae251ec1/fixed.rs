use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disc {
    Red,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveError {
    NoColumn(usize),
    ColumnFull(usize),
    GameOver(Disc),
}

pub fn tally(results: &[Option<Disc>]) -> BTreeMap<Option<Disc>, usize> {
    results.iter().fold(BTreeMap::new(), |mut counts, result| {
        *counts.entry(*result).or_insert(0) += 1;
        counts
    })
}
