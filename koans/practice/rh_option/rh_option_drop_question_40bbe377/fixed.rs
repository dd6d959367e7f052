use std::ffi::{c_char, CStr};

/// # Safety
/// `raw` is null or a string that stays for `'t`.
pub unsafe fn language<'t>(raw: *const c_char) -> Option<&'t str> {
    if raw.is_null() {
        return None;
    }
    let tag = unsafe { CStr::from_ptr(raw) }.to_str().ok()?;
    tag.split(['_', '-']).next()
}

pub fn greeting(locale: Option<&CStr>) -> &'static str {
    let raw = locale.map_or(std::ptr::null(), |locale| locale.as_ptr());
    match unsafe { language(raw) } {
        Some("fr") => "Bonjour",
        Some("fi") => "Moi",
        _ => "Hello",
    }
}
