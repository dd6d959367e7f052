use std::ffi::{c_char, CStr};

pub const COLUMNS: [&CStr; 3] = [c"id", c"species", c"ringed"];

pub extern "C" fn column_name(index: usize) -> *const c_char {
    match COLUMNS.get(index) {
        Some(name) => name.as_ptr(),
        None => std::ptr::null(),
    }
}

pub fn header() -> String {
    let mut names = Vec::new();
    for index in 0.. {
        let raw = column_name(index);
        if raw.is_null() {
            break;
        }
        names.push(unsafe { CStr::from_ptr(raw) }.to_string_lossy());
    }
    names.join(",")
}
