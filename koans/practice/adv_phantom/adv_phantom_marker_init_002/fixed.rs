use std::marker::PhantomData;

pub struct Forward;
pub struct Backward;

pub struct Cursor<D> {
    at: usize,
    len: usize,
    direction: PhantomData<D>,
}

impl<D> Cursor<D> {
    pub fn new(at: usize, len: usize) -> Option<Cursor<D>> {
        (at < len).then(|| Cursor {
            at,
            len,
            direction: PhantomData,
        })
    }

    pub fn reversed<E>(&self) -> Cursor<E> {
        Cursor {
            at: self.at,
            len: self.len,
            direction: PhantomData,
        }
    }
}

impl Iterator for Cursor<Forward> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.at += 1;
        (self.at < self.len).then_some(self.at)
    }
}

impl Iterator for Cursor<Backward> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.at = self.at.checked_sub(1)?;
        Some(self.at)
    }
}
