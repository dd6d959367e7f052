use std::ffi::{c_char, CStr};

/// # Safety
/// `list` points to nul-terminated strings, the last one empty.
pub unsafe fn count(list: *const c_char) -> usize {
    let mut at = list;
    let mut found = 0;
    loop {
        let entry = unsafe { CStr::from_ptr(at) };
        let length = entry.to_bytes().len();
        if length == 0 {
            return found;
        }
        found += 1;
        at = unsafe { at.add(length + 1) };
    }
}

pub fn drives(list: &[u8]) -> Option<usize> {
    list.ends_with(&[0, 0])
        .then(|| unsafe { count(list.as_ptr().cast()) })
}
