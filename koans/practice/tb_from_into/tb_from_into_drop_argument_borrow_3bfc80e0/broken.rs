use std::cmp::Ordering;
use std::ffi::{c_char, c_int, CStr};

extern "C" {
    fn strcmp(a: *const c_char, b: *const c_char) -> c_int;
}

pub fn compare(a: &CStr, b: &CStr) -> Ordering {
    let sign = unsafe { strcmp(a.as_ptr(), b.as_ptr()) };
    sign.cmp(0)
}

pub fn position(plugins: &[&CStr], name: &CStr) -> Result<usize, usize> {
    plugins.binary_search_by(|plugin| compare(plugin, name))
}
