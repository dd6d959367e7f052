use std::collections::HashSet;
use std::hash::Hash;

pub struct Fresh<I: Iterator> {
    source: I,
    given: HashSet<I::Item>,
}

pub fn fresh<I: Iterator>(source: I) -> Fresh<I> {
    let given = HashSet::new();
    Fresh { source, given }
}

impl<I> Iterator for Fresh<I>
where
    I: Iterator,
    I::Item: Clone + Eq + Hash,
{
    type Item = I::Item;

    fn next(&self) -> Option<I::Item> {
        let given = &mut self.given;
        self.source.find(|item| given.insert(item.clone()))
    }
}
