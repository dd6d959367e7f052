use std::mem::size_of;
use std::slice;

/// # Safety
/// The type must not have padding bytes.
pub unsafe trait NoPadding: Sized {}

#[repr(C)]
pub struct Pixel {
    pub rgba: [u8; 4],
}

unsafe impl NoPadding for Pixel {}
unsafe impl NoPadding for u16 {}

pub fn fingerprint<T: NoPadding>(values: &[T]) -> u32 {
    let len = values.len() * size_of::<T>();
    let bytes = unsafe { slice::from_raw_parts(values.as_ptr().cast::<u8>(), len) };
    bytes
        .iter()
        .fold(7, |hash, byte| hash * 31 % 65_521 + u32::from(*byte))
}
