use std::ffi::{CStr, c_char, c_int, c_uint};

unsafe extern "Rust" {
    fn snprintf(out: *mut c_char, size: usize, format: *const c_char, ...) -> c_int;
}

pub fn part_number(series: u8, serial: u32) -> String {
    let mut out = [0 as c_char; 16];
    let text = unsafe {
        snprintf(
            out.as_mut_ptr(),
            out.len(),
            c"P%02X-%05u".as_ptr(),
            series as c_uint,
            serial as c_uint,
        );
        CStr::from_ptr(out.as_ptr())
    };
    text.to_string_lossy().into_owned()
}
