use std::collections::BinaryHeap;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Defect {
    Scratch,
    Leak { litres: u32 },
    Fire,
}

pub fn worst(report: Vec<Defect>) -> Vec<Defect> {
    let heap = BinaryHeap::from(report);
    let mut sorted = heap.into_sorted_vec();
    sorted.reverse();
    sorted.truncate(3);
    sorted
}
