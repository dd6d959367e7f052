use std::ffi::{CStr, c_char};

unsafe extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

pub fn byte_length(caption: &CStr) -> usize {
    strlen(caption.as_ptr())
}

pub fn fits(captions: &[&CStr], width: usize) -> Vec<bool> {
    captions
        .iter()
        .map(|caption| byte_length(caption) <= width)
        .collect()
}
