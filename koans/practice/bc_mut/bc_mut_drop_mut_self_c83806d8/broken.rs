pub struct Ring<T> {
    slots: [T; 4],
    head: usize,
}

impl<T> Ring<T>
where
    T: Clone,
{
    pub fn filled(value: T) -> Self {
        let slots = std::array::from_fn(|_| value.clone());
        Ring { slots, head: 0 }
    }

    pub fn rotate(&self, value: T) -> T {
        let old = std::mem::replace(&mut self.slots[self.head], value);
        self.head = (self.head + 1) % self.slots.len();
        old
    }
}
