use std::cmp::Ordering;
use std::collections::BinaryHeap;

#[derive(PartialEq, Eq)]
pub struct Delivery {
    pub deadline: u32,
    pub address: String,
}

impl Ord for Delivery {
    fn cmp(&self, other: &Self) -> Ordering {
        other.deadline.cmp(&self.deadline)
    }
}

pub fn next_stop(heap: &mut BinaryHeap<Delivery>, now: u32) -> Option<String> {
    while let Some(delivery) = heap.pop() {
        if delivery.deadline >= now {
            return Some(delivery.address);
        }
    }
    None
}
