use crate::set::WIDTH;
use crate::Bits;

/// The numbers of a set, the smallest first.
pub struct Iter<'a> {
    words: std::slice::Iter<'a, u64>,
    current: u64,
    base: usize,
}

impl<'a> Iter<'a> {
    pub(crate) fn new(bits: &'a Bits) -> Self {
        let mut words = bits.words.iter();
        let current = words.next().copied().unwrap_or(0);
        Iter {
            words,
            current,
            base: 0,
        }
    }
}

impl Iterator for Iter<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.current == 0 {
            self.current = *self.words.next()?;
            self.base += WIDTH;
        }
        let lowest = self.current.trailing_zeros() as usize;
        self.current &= self.current - 1;
        Some(self.base + lowest)
    }
}

impl<'a> IntoIterator for &'a Bits {
    type Item = usize;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
