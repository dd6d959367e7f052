use std::collections::BTreeMap;
use std::marker::PhantomData;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct North;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code<Region>([u8; 2], PhantomData<Region>);

pub fn code<Region>(text: &str) -> Option<Code<Region>> {
    match text.as_bytes() {
        [a, b, ..] => Some(Code([*a, *b], PhantomData)),
        _ => None,
    }
}

pub fn tally(labels: &[&str]) -> BTreeMap<Code<North>, usize> {
    let mut counts = BTreeMap::new();
    for code in labels.iter().filter_map(|label| code::<North>(label)) {
        counts.entry(code).and_modify(|n| *n += 1).or_insert(1);
    }
    counts
}
