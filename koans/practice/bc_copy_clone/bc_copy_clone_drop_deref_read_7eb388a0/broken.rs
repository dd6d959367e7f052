use std::ffi::c_void;

pub type Keep = extern "C" fn(bytes: u64, user: *const c_void) -> bool;

pub fn list(sizes: &[u64], keep: Keep, user: *const c_void) -> Vec<u64> {
    sizes
        .iter()
        .copied()
        .filter(|bytes| keep(bytes, user))
        .collect()
}

extern "C" fn above(bytes: u64, user: *const c_void) -> bool {
    let limit = unsafe { *user.cast::<u64>() };
    bytes > limit
}

pub fn larger_than(sizes: &[u64], limit: u64) -> Vec<u64> {
    list(sizes, above, (&raw const limit).cast())
}
