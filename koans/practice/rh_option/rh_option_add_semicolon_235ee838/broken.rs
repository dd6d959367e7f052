use std::iter::Sum;

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

    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let (newer, older) = self.slots.split_at(self.head);
        older.iter().chain(newer).filter_map(Option::as_ref)
    }

    pub fn mean<S>(&self) -> Option<f64>
    where
        T: Copy,
        S: Sum<T> + Into<f64>,
    {
        let count = self.iter().count();
        (count > 0).then(|| self.iter().copied().sum::<S>().into() / count as f64);
    }
}
