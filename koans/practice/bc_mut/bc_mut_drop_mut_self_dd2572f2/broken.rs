use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tick(pub u64);

#[derive(Debug)]
pub struct Agenda<E> {
    heap: BinaryHeap<Reverse<(Tick, E)>>,
}

impl<E: Ord> Agenda<E> {
    pub fn new() -> Self {
        Agenda {
            heap: BinaryHeap::new(),
        }
    }

    pub fn at(&mut self, when: Tick, event: E) -> &mut Self {
        self.heap.push(Reverse((when, event)));
        self
    }

    pub fn pop(&self) -> Option<(Tick, E)> {
        self.heap.pop().map(|Reverse(item)| item)
    }
}
