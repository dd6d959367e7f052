use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timer {
    pub due: u64,
    pub id: u8,
}

pub fn ring(timers: &BinaryHeap<Reverse<Timer>>, now: u64) -> Vec<u8> {
    let mut rung = Vec::new();
    while timers.peek().is_some_and(|next| next.0.due <= now) {
        rung.extend(timers.pop().map(|next| next.0.id));
    }
    rung
}
