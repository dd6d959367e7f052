use std::ffi::{c_char, CString};

pub struct Display {
    line: *mut c_char,
}

impl Display {
    pub fn show(text: CString) -> Display {
        Display {
            line: text.into_raw(),
        }
    }

    pub fn dim(&mut self) {
        let mut at = self.line;
        unsafe {
            while *at != 0 {
                *at = (*at as u8).to_ascii_lowercase() as c_char;
                at = at.add(1);
            }
        }
    }

    pub fn clear(self) -> CString {
        unsafe { CString::from_raw(self.line) }
    }
}

pub fn evening(text: &str) -> (usize, String) {
    let text = CString::new(text).unwrap_or_default();
    let length = text.as_bytes().len();
    let mut display = Display::show(text);
    display.dim();
    (length, display.clear().into_string().unwrap_or_default())
}
