use std::cmp::Ordering;
use std::ffi::{c_int, c_void};

extern "C" {
    fn qsort(
        base: *mut c_void,
        count: usize,
        size: usize,
        compare: extern "C" fn(*const c_void, *const c_void) -> c_int,
    );
}

fn descending(a: *const c_void, b: *const c_void) -> c_int {
    let (a, b) = unsafe { (*a.cast::<u32>(), *b.cast::<u32>()) };
    match b.cmp(&a) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

pub fn podium(scores: &mut [u32]) -> &[u32] {
    unsafe {
        qsort(
            scores.as_mut_ptr().cast(),
            scores.len(),
            size_of::<u32>(),
            descending,
        )
    };
    &scores[..scores.len().min(3)]
}
