//! Passing text and buffers to the C library.

use std::ffi::{c_char, c_int, c_void, CStr, CString, NulError};
use std::fmt;
use std::str::Utf8Error;

extern "C" {
    fn strlen(text: *const c_char) -> usize;
    fn atoi(text: *const c_char) -> c_int;
    fn strchr(text: *const c_char, c: c_int) -> *const c_char;
    fn memset(dest: *mut c_void, c: c_int, n: usize) -> *mut c_void;
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextError {
    InnerNul { at: usize },
    NotUtf8 { valid: usize },
    NotFound(char),
}

impl From<NulError> for TextError {
    fn from(e: NulError) -> Self {
        TextError::InnerNul {
            at: e.nul_position(),
        }
    }
}

impl From<Utf8Error> for TextError {
    fn from(e: Utf8Error) -> Self {
        TextError::NotUtf8 {
            valid: e.valid_up_to(),
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TextError::InnerNul { at } => write!(f, "zero byte at {at}"),
            TextError::NotUtf8 { valid } => write!(f, "broken text after {valid} bytes"),
            TextError::NotFound(c) => write!(f, "{c:?} does not occur"),
        }
    }
}

pub fn length(text: &str) -> Result<usize, TextError> {
    let text = CString::new(text)?;
    // SAFETY: `text` ends with a zero byte and lives through the call.
    Ok(unsafe { strlen(text.as_ptr()) })
}

pub fn sum_of_numbers<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<i64, TextError> {
    let mut sum = 0;
    for word in words {
        let word = CString::new(word)?;
        sum += i64::from(unsafe { atoi(word.as_ptr()) });
    }
    Ok(sum)
}

pub fn tail_from<'t>(text: &'t CStr, c: char) -> Result<&'t str, TextError> {
    let byte = u8::try_from(c).map_err(|_| TextError::NotFound(c))?;
    // SAFETY: `strchr` returns null or a pointer into `text`.
    let tail = unsafe {
        let found = strchr(text.as_ptr(), byte.into());
        if found.is_null() {
            return Err(TextError::NotFound(c));
        }
        CStr::from_ptr(found)
    };
    Ok(tail.to_str()?)
}

#[derive(Debug, Clone, PartialEq)]
pub struct Buffer<const N: usize> {
    bytes: [u8; N],
    used: usize,
}

impl<const N: usize> Default for Buffer<N> {
    fn default() -> Self {
        Buffer {
            bytes: [0; N],
            used: 0,
        }
    }
}

impl<const N: usize> Buffer<N> {
    pub fn fill(&mut self, byte: u8, count: usize) -> Option<&mut Self> {
        let room = self.bytes.get_mut(self.used..self.used + count)?;
        // SAFETY: `room` is valid for `count` bytes.
        unsafe { memset(room.as_mut_ptr().cast(), byte.into(), count) };
        self.used += count;
        Some(self)
    }
}

impl<const N: usize> AsRef<[u8]> for Buffer<N> {
    fn as_ref(&self) -> &[u8] {
        &self.bytes[..self.used]
    }
}

pub struct ArgTable {
    owned: Vec<CString>,
}

impl ArgTable {
    pub fn new<S: Into<Vec<u8>>>(args: Vec<S>) -> Result<Self, TextError> {
        let owned = args
            .into_iter()
            .map(CString::new)
            .collect::<Result<_, _>>()?;
        Ok(ArgTable { owned })
    }

    pub fn pointers(&self) -> Vec<*const c_char> {
        self.owned
            .iter()
            .map(|arg| arg.as_ptr())
            .chain([std::ptr::null()])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_text() {
        assert_eq!(length("héllo"), Ok(6));
        let err = length("a\0b").unwrap_err();
        assert_eq!(err.to_string(), "zero byte at 1");
    }

    #[test]
    fn adds_numbers() {
        assert_eq!(sum_of_numbers(["12", "-5", "x"]), Ok(7));
        assert!(sum_of_numbers(vec!["1\0"]).is_err());
    }

    #[test]
    fn finds_tails() {
        let path = CString::new("key=value").unwrap();
        assert_eq!(tail_from(&path, '='), Ok("=value"));
        assert_eq!(
            tail_from(&path, '#').unwrap_err().to_string(),
            "'#' does not occur"
        );
        let broken = CString::new(b"=a\xff".to_vec()).unwrap();
        let err = tail_from(&broken, '=').unwrap_err();
        assert_eq!(err.clone().to_string(), "broken text after 2 bytes");
    }

    #[test]
    fn fills_buffers() {
        let mut buffer: Buffer<4> = Buffer::default();
        buffer.fill(7, 2).and_then(|b| b.fill(9, 1)).unwrap();
        assert_eq!(buffer.as_ref(), [7, 7, 9]);
        let copy = buffer.clone();
        assert!(buffer.fill(1, 2).is_none());
        assert_eq!(buffer, copy);
    }

    #[test]
    fn argument_tables() {
        let table = ArgTable::new(vec!["ls", "-l"]).unwrap();
        let pointers = table.pointers();
        assert_eq!(pointers.len(), 3);
        assert!(pointers[2].is_null() && !pointers[0].is_null());
        assert_eq!(
            ArgTable::new(vec![vec![0u8]]).err(),
            Some(TextError::InnerNul { at: 0 })
        );
    }
}
