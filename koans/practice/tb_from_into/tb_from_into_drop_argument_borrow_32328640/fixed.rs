use std::ffi::{c_int, c_void};

type Compare = extern "C" fn(*const c_void, *const c_void) -> c_int;

extern "C" {
    fn qsort(base: *mut c_void, count: usize, size: usize, compare: Compare);
}

extern "C" fn by_floors(a: *const c_void, b: *const c_void) -> c_int {
    let (a, b) = unsafe { (*a.cast::<u16>(), *b.cast::<u16>()) };
    a.cmp(&b) as c_int
}

pub fn skyline(mut floors: Vec<u16>) -> Vec<u16> {
    let base = floors.as_mut_ptr().cast();
    unsafe { qsort(base, floors.len(), size_of::<u16>(), by_floors) };
    floors.dedup();
    floors
}
