use std::ffi::{CStr, CString};

/// A C string handed out as a raw pointer and taken back later.
pub struct Loan(*mut std::ffi::c_char);

impl Loan {
    pub fn out(text: &str) -> Option<Loan> {
        let text = CString::new(text).ok()?;
        Some(Loan(text.into_raw()))
    }

    pub fn peek(&self) -> &CStr {
        // SAFETY: the pointer came from `into_raw`.
        unsafe { CStr::from_ptr(self.0) }
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        // SAFETY: taken back once.
        drop(unsafe { CString::from_raw(self.0) });
    }
}
