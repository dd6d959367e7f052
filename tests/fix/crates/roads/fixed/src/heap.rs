use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A place to look at, nearest first.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub cost: u32,
    pub place: usize,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        other.cost.cmp(&self.cost).then(other.place.cmp(&self.place))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

pub type Frontier = BinaryHeap<Entry>;
