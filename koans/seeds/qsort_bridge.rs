//! Sorting and searching through C callbacks.

use std::cmp::Ordering;
use std::ffi::{c_int, c_void, CStr, CString};
use std::mem::size_of;

type Comparator = unsafe extern "C" fn(*const c_void, *const c_void) -> c_int;

extern "C" {
    fn qsort(base: *mut c_void, count: usize, width: usize, compare: Comparator);
    fn bsearch(
        key: *const c_void,
        base: *const c_void,
        count: usize,
        width: usize,
        compare: Comparator,
    ) -> *mut c_void;
}

/// Compares two `T` behind untyped pointers.
unsafe extern "C" fn compare<T: Ord>(a: *const c_void, b: *const c_void) -> c_int {
    match (*a.cast::<T>()).cmp(&*b.cast::<T>()) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

pub fn sort<T: Ord + Copy>(items: &mut [T]) {
    // SAFETY: the pointer, count and width describe `items`.
    unsafe {
        qsort(
            items.as_mut_ptr().cast(),
            items.len(),
            size_of::<T>(),
            compare::<T>,
        )
    }
}

pub fn find<'a, T: Ord + Copy>(sorted: &'a [T], key: &T) -> Option<&'a T> {
    let key = (key as *const T).cast();
    // SAFETY: as in `sort`; the result is null or inside `sorted`.
    unsafe {
        let hit = bsearch(
            key,
            sorted.as_ptr().cast(),
            sorted.len(),
            size_of::<T>(),
            compare::<T>,
        );
        hit.cast::<T>().as_ref()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(C)]
pub struct Star {
    pub magnitude: i16,
    pub id: u32,
}

/// What C code would call back with a pointer to our state.
pub type Visitor = extern "C" fn(user: *mut c_void, star: *const Star) -> bool;

pub fn visit_all(stars: &[Star], visitor: Visitor, user: *mut c_void) -> usize {
    stars.iter().take_while(|star| visitor(user, *star)).count()
}

extern "C" fn trampoline<F: FnMut(Star) -> bool>(user: *mut c_void, star: *const Star) -> bool {
    // SAFETY: `visit` passes a live closure and a live star.
    let (f, star) = unsafe { (&mut *user.cast::<F>(), *star) };
    f(star)
}

/// Drives a C style visitor with any closure.
pub fn visit<F>(stars: &[Star], mut f: F) -> usize
where
    F: FnMut(Star) -> bool,
{
    visit_all(stars, trampoline::<F>, (&mut f as *mut F).cast())
}

/// A C string handed out as a raw pointer and taken back later.
pub struct Loan(*mut std::ffi::c_char);

impl Loan {
    pub fn out(text: &str) -> Option<Loan> {
        let text = CString::new(text).ok()?;
        Some(Loan(text.into_raw()))
    }

    pub fn peek(&self) -> &CStr {
        // SAFETY: the pointer came from `into_raw`.
        unsafe { CStr::from_ptr(self.0) }
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        // SAFETY: taken back once.
        drop(unsafe { CString::from_raw(self.0) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stars() -> [Star; 3] {
        [(3, 1), (-1, 2), (0, 3)].map(|(magnitude, id)| Star { magnitude, id })
    }

    #[test]
    fn sorts_plain_values() {
        let mut numbers = vec![3, -1, 2];
        sort(&mut numbers);
        assert_eq!(numbers, [-1, 2, 3]);
        let mut stars = stars();
        sort(&mut stars);
        assert_eq!(stars.map(|s| s.id), [2, 3, 1]);
    }

    #[test]
    fn finds_by_bisection() {
        let sorted = ['a', 'c', 'd'];
        assert_eq!(find(&sorted, &'c'), Some(&sorted[1]));
        assert_eq!(find(&sorted, &'b'), None);
    }

    #[test]
    fn closures_as_visitors() {
        let mut bright = Vec::new();
        let visited = visit(&stars(), |star| {
            bright.push(star.id);
            star.magnitude > 0
        });
        assert_eq!((visited, bright), (1, vec![1, 2]));
    }

    #[test]
    fn loans_return() {
        let loan = Loan::out("Vega").unwrap();
        assert_eq!(loan.peek().to_str(), Ok("Vega"));
        assert!(Loan::out("a\0").is_none());
    }
}
