//! A fixed-size log that overwrites its oldest lines.

use std::fmt::{self, Debug};
use std::mem::MaybeUninit;
use std::ops::Index;

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

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
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

    pub fn get(&self, index: usize) -> Option<&T> {
        if index >= self.len {
            return None;
        }
        let slot = &self.slots[(self.start + index) % N];
        // SAFETY: the index lies in the filled range.
        Some(unsafe { slot.assume_init_ref() })
    }

    pub fn iter(&self) -> Iter<'_, T, N> {
        let ring = self;
        Iter { ring, next: 0 }
    }
}

impl<T, const N: usize> Drop for Ring<T, N> {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}

impl<T, const N: usize> Default for Ring<T, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Debug, const N: usize> Debug for Ring<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T, const N: usize> Index<usize> for Ring<T, N> {
    type Output = T;

    fn index(&self, index: usize) -> &T {
        self.get(index).expect("index within the ring")
    }
}

pub struct Iter<'r, T, const N: usize> {
    ring: &'r Ring<T, N>,
    next: usize,
}

impl<'r, T, const N: usize> Iterator for Iter<'r, T, N> {
    type Item = &'r T;

    fn next(&mut self) -> Option<&'r T> {
        let item = self.ring.get(self.next)?;
        self.next += 1;
        Some(item)
    }
}

impl<'r, T, const N: usize> IntoIterator for &'r Ring<T, N> {
    type Item = &'r T;
    type IntoIter = Iter<'r, T, N>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Splits text into lines of a ring.
pub fn tail<const N: usize>(text: &str) -> Ring<&str, N> {
    let mut ring = Ring::new();
    for line in text.lines() {
        ring.push(line);
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn overwrites_the_oldest() {
        let mut ring = Ring::<u32, 3>::default();
        assert!(ring.is_empty());
        let lost: Vec<u32> = (1..=5).filter_map(|n| ring.push(n)).collect();
        assert_eq!(lost, [1, 2]);
        assert_eq!(format!("{ring:?}"), "[3, 4, 5]");
        assert_eq!((ring.pop(), ring.len()), (Some(3), 2));
    }

    #[test]
    fn indexing() {
        let ring: Ring<&str, 2> = tail("a\nb\nc");
        assert_eq!((ring[0], ring[1]), ("b", "c"));
        assert_eq!(ring.get(2), None);
    }

    #[test]
    fn values_are_dropped_once() {
        let value = Rc::new(());
        let mut ring = Ring::<_, 2>::new();
        for _ in 0..5 {
            ring.push(value.clone());
        }
        assert_eq!(Rc::strong_count(&value), 3);
        drop(ring);
        assert_eq!(Rc::strong_count(&value), 1);
    }

    #[test]
    fn iterating() {
        let ring = tail::<4>("one\ntwo");
        let mut lengths = Vec::new();
        for line in &ring {
            lengths.push(line.len());
        }
        assert_eq!(lengths, [3, 3]);
        assert_eq!(ring.iter().last(), Some(&"two"));
    }
}
