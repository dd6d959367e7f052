#[derive(Default)]
pub struct SortedList<T> {
    items: Vec<T>,
}

impl<T> SortedList<T> {
    pub fn insert(&mut self, item: T) -> usize {
        let at = match self.items.binary_search(&item) {
            Ok(found) => found,
            Err(gap) => gap,
        };
        self.items.insert(at, item);
        at
    }

    pub fn as_slice(&self) -> &[T] {
        &self.items
    }
}
