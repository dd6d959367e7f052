//! An arena of raw bytes with typed handles, and views over packed data.

use std::alloc::{alloc_zeroed, dealloc, handle_alloc_error, Layout};
use std::marker::PhantomData;
use std::mem::{align_of, size_of};
use std::ops::{Index, IndexMut};
use std::ptr::NonNull;

/// Types whose every bit pattern is a value.
///
/// # Safety
/// Implement it for plain data only.
pub unsafe trait Plain: Copy + 'static {}

unsafe impl Plain for u8 {}
unsafe impl Plain for u32 {}
unsafe impl Plain for f64 {}
unsafe impl<T: Plain, const N: usize> Plain for [T; N] {}

#[derive(Debug, PartialEq, Eq)]
pub enum ArenaError {
    Full { wanted: usize, left: usize },
    Misaligned,
}

#[derive(Debug)]
pub struct Handle<T> {
    offset: usize,
    _type: PhantomData<fn() -> T>,
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Handle<T> {}

pub struct Arena {
    base: NonNull<u8>,
    layout: Layout,
    used: usize,
}

impl Arena {
    pub fn with_capacity(bytes: usize) -> Self {
        let layout = Layout::from_size_align(bytes.max(1), 16).expect("small arenas");
        // SAFETY: the layout has a size above zero.
        let base = unsafe { alloc_zeroed(layout) };
        let base = NonNull::new(base).unwrap_or_else(|| handle_alloc_error(layout));
        Arena {
            base,
            layout,
            used: 0,
        }
    }

    pub fn place<T: Plain>(&mut self, value: T) -> Result<Handle<T>, ArenaError> {
        let offset = self.used.next_multiple_of(align_of::<T>());
        let end = offset + size_of::<T>();
        if end > self.layout.size() {
            let left = self.layout.size() - self.used;
            return Err(ArenaError::Full {
                wanted: size_of::<T>(),
                left,
            });
        }
        // SAFETY: `offset` is in bounds and aligned.
        unsafe { self.base.as_ptr().add(offset).cast::<T>().write(value) };
        self.used = end;
        Ok(Handle {
            offset,
            _type: PhantomData,
        })
    }

    pub fn bytes(&self) -> &[u8] {
        // SAFETY: the block is initialised up to its end.
        unsafe { std::slice::from_raw_parts(self.base.as_ptr(), self.used) }
    }
}

impl<T: Plain> Index<Handle<T>> for Arena {
    type Output = T;
    fn index(&self, handle: Handle<T>) -> &T {
        assert!(handle.offset + size_of::<T>() <= self.used);
        // SAFETY: checked above; handles are aligned.
        unsafe { &*self.base.as_ptr().add(handle.offset).cast::<T>() }
    }
}

impl<T: Plain> IndexMut<Handle<T>> for Arena {
    fn index_mut(&mut self, handle: Handle<T>) -> &mut T {
        assert!(handle.offset + size_of::<T>() <= self.used);
        // SAFETY: as in `index`, and `self` is borrowed mutably.
        unsafe { &mut *self.base.as_ptr().add(handle.offset).cast::<T>() }
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: allocated with the same layout.
        unsafe { dealloc(self.base.as_ptr(), self.layout) }
    }
}

/// Reads a slice of bytes as a slice of plain values.
pub fn view<T: Plain>(bytes: &[u8]) -> Result<&[T], ArenaError> {
    // SAFETY: `T` accepts every bit pattern.
    let (head, body, tail) = unsafe { bytes.align_to::<T>() };
    if head.is_empty() && tail.is_empty() {
        Ok(body)
    } else {
        Err(ArenaError::Misaligned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stores_values_of_many_types() {
        let mut arena = Arena::with_capacity(64);
        let byte = arena.place(7u8).unwrap();
        let real = arena.place(2.5f64).unwrap();
        arena[byte] += 1;
        assert_eq!((arena[byte], arena[real]), (8, 2.5));
        assert_eq!(arena.bytes().len(), 16);
    }

    #[test]
    fn handles_can_be_copied() {
        let mut arena = Arena::with_capacity(16);
        let first = arena.place([1u32, 2]).unwrap();
        let second = first;
        arena[second][0] = 9;
        assert_eq!(arena[Clone::clone(&first)], [9, 2]);
    }

    #[test]
    fn full_arenas_say_so() {
        let mut arena = Arena::with_capacity(6);
        arena.place(1u32).unwrap();
        let err = arena.place(2u32).unwrap_err();
        assert_eq!(err, ArenaError::Full { wanted: 4, left: 2 });
    }

    #[test]
    fn views_share_memory() {
        let mut arena = Arena::with_capacity(8);
        arena.place([3u32, 4]).unwrap();
        assert_eq!(view::<u32>(arena.bytes()), Ok(&[3, 4][..]));
        assert_eq!(
            view::<f64>(&arena.bytes()[..7]),
            Err(ArenaError::Misaligned)
        );
    }
}
