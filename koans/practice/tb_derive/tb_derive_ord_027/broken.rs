use std::cmp::Ordering;

pub enum Tree<K> {
    Leaf,
    Node(Box<Tree<K>>, K, Box<Tree<K>>),
}

impl<K> Tree<K> {
    pub fn insert(self, new: K) -> Tree<K> {
        let Tree::Node(left, key, right) = self else {
            return Tree::Node(Box::new(Tree::Leaf), new, Box::new(Tree::Leaf));
        };
        match new.cmp(&key) {
            Ordering::Less => Tree::Node(Box::new(left.insert(new)), key, right),
            Ordering::Equal => Tree::Node(left, key, right),
            Ordering::Greater => Tree::Node(left, key, Box::new(right.insert(new))),
        }
    }

    pub fn depth(&self) -> usize {
        match self {
            Tree::Leaf => 0,
            Tree::Node(left, _, right) => 1 + left.depth().max(right.depth()),
        }
    }
}
