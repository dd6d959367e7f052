use std::marker::PhantomData;

/// An index that belongs to one kind of arena.
#[derive(Debug)]
pub struct Id<T> {
    pub index: usize,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    pub(crate) fn new(index: usize) -> Self {
        let kind = PhantomData;
        Id { index, kind }
    }

    pub fn index(self) -> usize {
        self.index
    }
}

pub struct Arena<T> {
    items: Vec<T>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena { items: Vec::new() }
    }
}

impl<T> Arena<T> {
    pub fn push(&self, item: T) -> Id<T> {
        self.items.push(item);
        Id::new(self.items.len() - 1)
    }

    pub fn iter(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        let numbered = self.items.iter().enumerate();
        numbered.map(|(index, item)| (Id::new(index), item))
    }
}
