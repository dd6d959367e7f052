/// The place of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Id(pub(crate) usize);

#[derive(Debug)]
pub(crate) struct Node<T> {
    pub(crate) value: T,
    pub(crate) parent: Option<Id>,
    pub(crate) children: Vec<Id>,
}

/// Owns all nodes; the first one is the root.
#[derive(Debug)]
pub struct Arena<T> {
    pub(crate) nodes: Vec<Node<T>>,
}

impl<T> Arena<T> {
    pub fn new(root: T) -> Self {
        let root = Node {
            value: root,
            parent: None,
            children: Vec::new(),
        };
        Arena { nodes: vec![root] }
    }

    pub fn root(&self) -> Id {
        Id(0)
    }

    pub fn get(&self, id: Id) -> &T {
        &self.nodes[id.0].value
    }

    pub fn get_mut(&mut self, id: Id) -> &mut T {
        &mut self.nodes[id.0].value
    }

    pub fn add(&mut self, parent: Id, value: T) -> Id {
        let id = Id(self.nodes.len());
        self.nodes.push(Node {
            value,
            parent: Some(parent),
            children: Vec::new(),
        });
        self.nodes[parent.0].children.push(id);
        id
    }

    /// Two different nodes at once.
    pub fn pair_mut(&mut self, a: Id, b: Id) -> Option<(&mut T, &mut T)> {
        if a.0 < b.0 {
            let (left, right) = self.nodes.split_at_mut(b.0);
            Some((&mut left[a.0].value, &mut right[0].value))
        } else if b.0 < a.0 {
            let (left, right) = self.nodes.split_at_mut(a.0);
            Some((&mut right[0].value, &mut left[b.0].value))
        } else {
            None
        }
    }

    /// Hang a node elsewhere; false when that would make a ring.
    pub fn hang(&mut self, id: Id, parent: Id) -> bool {
        if self.path(parent).contains(&id) {
            return false;
        }
        if let Some(before) = self.nodes[id.0].parent.replace(parent) {
            self.nodes[before.0].children.retain(|child| *child != id);
        }
        self.nodes[parent.0].children.push(id);
        true
    }

    /// The nodes from here up to the root.
    pub fn path(&self, id: Id) -> Vec<Id> {
        std::iter::successors(Some(id), |id| self.nodes[id.0].parent).collect()
    }
}
