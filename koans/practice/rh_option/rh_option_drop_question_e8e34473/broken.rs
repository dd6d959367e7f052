use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree<S> {
    Leaf(S),
    Node(Box<Tree<S>>, Box<Tree<S>>),
}

impl<S: Ord + Clone> Tree<S> {
    pub fn build(symbols: impl IntoIterator<Item = S>) -> Option<Self> {
        let mut counts = BTreeMap::new();
        for symbol in symbols {
            *counts.entry(symbol).or_insert(0u32) += 1;
        }
        let mut heap: BinaryHeap<_> = counts
            .into_iter()
            .map(|(s, n)| Reverse((n, Tree::Leaf(s))))
            .collect();
        while heap.len() > 1 {
            let Reverse((n, left)) = heap.pop();
            let Reverse((m, right)) = heap.pop()?;
            heap.push(Reverse((
                n + m,
                Tree::Node(Box::new(left), Box::new(right)),
            )));
        }
        heap.pop().map(|Reverse((_, tree))| tree)
    }
}
