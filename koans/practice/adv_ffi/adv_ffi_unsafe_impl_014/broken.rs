/// # Safety
/// Every bit pattern is a valid value, and there is no padding.
pub unsafe trait Plain: Copy {}

#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(C)]
pub struct Fix {
    pub latitude: i32,
    pub longitude: i32,
}

impl Plain for Fix {}
impl Plain for u16 {}

pub fn read<T: Plain>(bytes: &[u8]) -> Option<T> {
    if bytes.len() < size_of::<T>() {
        return None;
    }
    Some(unsafe { bytes.as_ptr().cast::<T>().read_unaligned() })
}
