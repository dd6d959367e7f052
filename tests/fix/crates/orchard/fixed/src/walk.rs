use crate::{Arena, Id};

/// Nodes from top to bottom, each before its children.
pub struct Walk<'a, T> {
    arena: &'a Arena<T>,
    waiting: Vec<Id>,
}

impl<'a, T> Iterator for Walk<'a, T> {
    type Item = (Id, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        let id = self.waiting.pop()?;
        let node = &self.arena.nodes[id.0];
        self.waiting.extend(node.children.iter().rev());
        Some((id, &node.value))
    }
}

impl<T> Arena<T> {
    pub fn walk(&self, from: Id) -> Walk<'_, T> {
        Walk {
            arena: self,
            waiting: vec![from],
        }
    }

    /// Change every value below a node by what its parent holds.
    pub fn push_down(&mut self, from: Id, mut change: impl FnMut(&T, &mut T)) {
        let order: Vec<Id> = self.walk(from).map(|(id, _)| id).collect();
        for id in order {
            for child in self.nodes[id.0].children.clone() {
                if let Some((parent, child)) = self.pair_mut(id, child) {
                    change(parent, child);
                }
            }
        }
    }
}
