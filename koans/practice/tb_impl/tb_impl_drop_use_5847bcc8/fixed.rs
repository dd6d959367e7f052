use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// A graph given by its neighbour function.
pub trait Space {
    type Node: Clone + Eq + Hash;
    fn next(&self, node: &Self::Node) -> Vec<Self::Node>;
}

pub fn shortest<S: Space>(
    space: &S,
    from: S::Node,
    goal: impl Fn(&S::Node) -> bool,
) -> Option<Vec<S::Node>> {
    let mut parent: HashMap<S::Node, Option<S::Node>> = HashMap::from([(from.clone(), None)]);
    let mut queue = VecDeque::from([from]);
    while let Some(node) = queue.pop_front() {
        if goal(&node) {
            let mut path = vec![node];
            while let Some(Some(prev)) = path.last().and_then(|n| parent.get(n)) {
                path.push(prev.clone());
            }
            path.reverse();
            return Some(path);
        }
        for next in space.next(&node) {
            if let Entry::Vacant(slot) = parent.entry(next.clone()) {
                slot.insert(Some(node.clone()));
                queue.push_back(next);
            }
        }
    }
    None
}

/// Words that differ in one letter are neighbours.
pub struct Ladder<'w> {
    pub words: &'w [&'w str],
}

impl<'w> Space for Ladder<'w> {
    type Node = &'w str;
    fn next(&self, node: &&'w str) -> Vec<&'w str> {
        let close = |w: &&'w str| {
            w.len() == node.len()
                && w.chars().zip(node.chars()).filter(|(a, b)| a != b).count() == 1
        };
        self.words.iter().copied().filter(close).collect()
    }
}
