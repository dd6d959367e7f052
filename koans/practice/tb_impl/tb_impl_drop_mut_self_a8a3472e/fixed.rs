use std::mem::MaybeUninit;

/// Keeps the last `N` values without allocating.
pub struct Ring<T, const N: usize> {
    slots: [MaybeUninit<T>; N],
    start: usize,
    len: usize,
}

impl<T, const N: usize> Ring<T, N> {
    pub fn new() -> Self {
        Ring {
            slots: std::array::from_fn(|_| MaybeUninit::uninit()),
            start: 0,
            len: 0,
        }
    }

    pub fn push(&mut self, value: T) -> Option<T> {
        let oldest = if self.len == N { self.pop() } else { None };
        self.slots[(self.start + self.len) % N].write(value);
        self.len += 1;
        oldest
    }

    pub fn pop(&mut self) -> Option<T> {
        self.len = self.len.checked_sub(1)?;
        let slot = self.start;
        self.start = (slot + 1) % N;
        // SAFETY: the slot was filled, and leaves the filled range here.
        Some(unsafe { self.slots[slot].assume_init_read() })
    }
}

impl<T, const N: usize> Drop for Ring<T, N> {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}
