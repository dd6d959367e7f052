//! Shipping labels handed to C-style code.

use std::ffi::{c_char, CStr, CString, NulError};
use std::fmt;
use std::str::Utf8Error;

#[derive(Debug, PartialEq)]
pub enum LabelError {
    Nul(NulError),
    Utf8(Utf8Error),
    Missing,
    TooLong { limit: usize, found: usize },
}

impl From<NulError> for LabelError {
    fn from(error: NulError) -> Self {
        LabelError::Nul(error)
    }
}

impl From<Utf8Error> for LabelError {
    fn from(error: Utf8Error) -> Self {
        LabelError::Utf8(error)
    }
}

impl fmt::Display for LabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LabelError::Nul(error) => write!(f, "zero byte at {}", error.nul_position()),
            LabelError::Utf8(error) => write!(f, "valid up to {}", error.valid_up_to()),
            LabelError::Missing => f.write_str("null pointer"),
            LabelError::TooLong { limit, found } => write!(f, "{found} bytes of {limit}"),
        }
    }
}

pub type Measure = unsafe extern "C" fn(*const c_char) -> usize;

/// Length of a string the way C counts it.
///
/// # Safety
///
/// The pointer must be that of a string with a zero byte at its end.
pub unsafe extern "C" fn width(text: *const c_char) -> usize {
    let mut count = 0;
    while unsafe { *text.add(count) } != 0 {
        count += 1;
    }
    count
}

pub struct Printer {
    limit: usize,
    measure: Measure,
}

impl Default for Printer {
    fn default() -> Self {
        Printer {
            limit: 16,
            measure: width,
        }
    }
}

impl Printer {
    pub fn check<'l>(&self, label: &'l CStr) -> Result<&'l CStr, LabelError> {
        // SAFETY: a CStr always ends with a zero byte.
        let found = unsafe { (self.measure)(label.as_ptr()) };
        if found > self.limit {
            let limit = self.limit;
            return Err(LabelError::TooLong { limit, found });
        }
        Ok(label)
    }

    pub fn print_all<I, S>(&self, labels: I) -> Result<Vec<CString>, LabelError>
    where
        I: IntoIterator<Item = S>,
        S: Into<Vec<u8>>,
    {
        let mut printed = Vec::new();
        for text in labels {
            let label = CString::new(text)?;
            self.check(&label)?;
            printed.push(label);
        }
        Ok(printed)
    }
}

/// Copies a string that came from C.
///
/// # Safety
///
/// A pointer that is not null must be that of a zero-terminated string.
pub unsafe fn copy_label(text: *const c_char) -> Result<String, LabelError> {
    if text.is_null() {
        return Err(LabelError::Missing);
    }
    let text = unsafe { CStr::from_ptr(text) };
    Ok(text.to_str()?.to_owned())
}

/// Owned by C until it is taken back.
pub struct Lent(*mut c_char);

impl Lent {
    pub fn new(text: &str) -> Result<Lent, NulError> {
        CString::new(text).map(|owned| Lent(owned.into_raw()))
    }

    pub fn as_ptr(&self) -> *const c_char {
        self.0.cast_const()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        // SAFETY: the pointer came from into_raw and was not freed.
        drop(unsafe { CString::from_raw(self.0) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths() {
        let label = CString::new("Oslo").unwrap();
        assert_eq!(unsafe { width(label.as_ptr()) }, 4);
        assert_eq!(Printer::default().check(&label), Ok(label.as_c_str()));
    }

    #[test]
    fn printing() {
        let printer = Printer::default();
        let labels = printer.print_all(["Ann", "Bob"]).unwrap();
        assert_eq!(labels[1].as_bytes(), b"Bob");
        let error = printer.print_all(vec!["x".repeat(17)]).unwrap_err();
        assert_eq!(error.to_string(), "17 bytes of 16");
        let error = printer.print_all(["a\0b"]).unwrap_err();
        assert_eq!(error.to_string(), "zero byte at 1");
    }

    #[test]
    fn copying() {
        let error = unsafe { copy_label(std::ptr::null()) }.unwrap_err();
        assert_eq!(error.to_string(), "null pointer");
        let bytes = CString::new(vec![b'a', 0xff]).unwrap();
        let error = unsafe { copy_label(bytes.as_ptr()) }.unwrap_err();
        assert_eq!(error.to_string(), "valid up to 1");
    }

    #[test]
    fn lending() {
        let lent = Lent::new("crate 7").unwrap();
        let copy = unsafe { copy_label(lent.as_ptr()) };
        drop(lent);
        assert_eq!(copy, Ok("crate 7".to_string()));
        assert!(Lent::new("\0").is_err());
    }
}
