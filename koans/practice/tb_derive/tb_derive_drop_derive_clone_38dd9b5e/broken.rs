use std::ffi::{c_int, c_void};

extern "C" {
    fn memcmp(a: *const c_void, b: *const c_void, bytes: usize) -> c_int;
}

#[derive(Copy)]
#[repr(C)]
pub struct Frame {
    pub pixels: [u8; 6],
}

fn same<T>(a: &T, b: &T) -> bool {
    let (a, b) = (a as *const T, b as *const T);
    unsafe { memcmp(a.cast(), b.cast(), size_of::<T>()) == 0 }
}

pub fn frozen_since(frames: &[Frame]) -> usize {
    frames
        .windows(2)
        .rev()
        .take_while(|pair| same(&pair[0], &pair[1]))
        .count()
}
