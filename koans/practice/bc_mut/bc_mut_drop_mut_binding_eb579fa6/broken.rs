#[derive(Debug, Clone)]
pub struct Ring<T, const N: usize> {
    slots: [Option<T>; N],
    head: usize,
}

impl<T, const N: usize> Default for Ring<T, N> {
    fn default() -> Self {
        Ring {
            slots: std::array::from_fn(|_| None),
            head: 0,
        }
    }
}

impl<T, const N: usize> Ring<T, N> {
    pub const CAPACITY: usize = N;

    /// Stores a sample and hands back the one it pushed out.
    pub fn push(&mut self, value: T) -> Option<T> {
        let old = self.slots[self.head].replace(value);
        self.head = (self.head + 1) % N;
        old
    }

    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let (newer, older) = self.slots.split_at(self.head);
        older.iter().chain(newer).filter_map(Option::as_ref)
    }
}

impl<T, const N: usize> Extend<T> for Ring<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for value in iter {
            self.push(value);
        }
    }
}

impl<T, const N: usize> IntoIterator for Ring<T, N> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        let slots = Vec::from(self.slots);
        slots.rotate_left(self.head);
        slots.into_iter().flatten().collect::<Vec<T>>().into_iter()
    }
}
