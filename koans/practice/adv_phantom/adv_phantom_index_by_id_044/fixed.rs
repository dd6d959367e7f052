use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

pub struct Id<T>(usize, PhantomData<T>);

pub struct Arena<T>(Vec<T>);

impl<T> Arena<T> {
    pub fn new() -> Self {
        Arena(Vec::new())
    }

    pub fn push(&mut self, value: T) -> Id<T> {
        self.0.push(value);
        Id(self.0.len() - 1, PhantomData)
    }
}

impl<T> Index<&Id<T>> for Arena<T> {
    type Output = T;

    fn index(&self, id: &Id<T>) -> &T {
        &self.0[id.0]
    }
}

impl<T> IndexMut<&Id<T>> for Arena<T> {
    fn index_mut(&mut self, id: &Id<T>) -> &mut T {
        &mut self.0[id.0]
    }
}

#[derive(Default)]
pub struct Person {
    pub children: u32,
}

pub fn adopt(tree: &mut Arena<Person>, parents: [&Id<Person>; 2]) -> u32 {
    for parent in parents {
        tree[parent].children += 1;
    }
    tree[parents[0]].children
}
