use std::fmt;
use std::ops::Deref;

pub struct Secret<T> {
    value: T,
    pub edits: u32,
}

impl<T> Secret<T> {
    pub fn new(value: T) -> Self {
        Secret { value, edits: 0 }
    }
}

impl<T> Deref for Secret<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }

    fn deref_mut(&mut self) -> &mut T {
        self.edits += 1;
        &mut self.value
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret(edits: {})", self.edits)
    }
}
