use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A place to look at, nearest first.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub cost: u32,
    pub place: usize,
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let cost = other.cost.cmp(&self.cost);
        Some(cost.then(other.place.cmp(&self.place)))
    }
}

pub type Frontier = BinaryHeap<Entry>;
