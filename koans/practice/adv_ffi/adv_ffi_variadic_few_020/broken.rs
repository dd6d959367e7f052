use std::ffi::{c_char, c_int, CString};

extern "C" {
    fn strncmp(a: *const c_char, b: *const c_char, count: usize) -> c_int;
    fn strcspn(text: *const c_char, stops: *const c_char) -> usize;
}

pub fn same_major(a: &str, b: &str) -> bool {
    let (Ok(a), Ok(b)) = (CString::new(a), CString::new(b)) else {
        return false;
    };
    unsafe {
        let prefix = strcspn(a.as_ptr(), c".-".as_ptr()) + 1;
        strncmp(a.as_ptr(), b.as_ptr()) == 0
    }
}

pub fn compatible<'v>(wanted: &str, offers: &[&'v str]) -> Vec<&'v str> {
    offers
        .iter()
        .copied()
        .filter(|offer| same_major(wanted, offer))
        .collect()
}
