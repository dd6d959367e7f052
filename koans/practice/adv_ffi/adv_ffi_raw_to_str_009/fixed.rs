use std::ffi::{c_char, CStr};

pub extern "C" fn locale_name(code: u8) -> *const c_char {
    match code {
        0 => c"C".as_ptr(),
        1 => c"de_AT.UTF-8".as_ptr(),
        _ => std::ptr::null(),
    }
}

pub fn territory(code: u8) -> Option<String> {
    let raw = locale_name(code);
    if raw.is_null() {
        return None;
    }
    let name = unsafe { CStr::from_ptr(raw) }.to_str().ok()?;
    let (_, rest) = name.split_once('_')?;
    Some(rest.split('.').next()?.to_string())
}
