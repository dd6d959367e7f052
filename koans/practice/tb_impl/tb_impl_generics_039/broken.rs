use std::ops::Index;

pub struct Ring<T, const N: usize> {
    slots: [T; N],
    head: usize,
}

impl<T: Copy + Default, const N: usize> Default for Ring<T, N> {
    fn default() -> Self {
        Ring {
            slots: [T::default(); N],
            head: 0,
        }
    }
}

impl<T, const N: usize> Ring<T, N> {
    pub fn put(&mut self, value: T) {
        self.slots[self.head] = value;
        self.head = (self.head + 1) % N;
    }
}

impl<T, const N: usize> Index<usize> for Ring {
    type Output = T;

    fn index(&self, ago: usize) -> &T {
        &self.slots[(self.head + N - 1 - ago % N) % N]
    }
}
