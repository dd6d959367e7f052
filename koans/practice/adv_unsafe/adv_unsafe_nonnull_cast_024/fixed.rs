use std::ptr::NonNull;

pub struct Tape {
    start: NonNull<u8>,
    len: usize,
}

impl Tape {
    pub fn record(text: &str) -> Tape {
        let bytes: Box<[u8]> = text.bytes().rev().collect();
        let len = bytes.len();
        Tape {
            start: NonNull::from(Box::leak(bytes)).cast(),
            len,
        }
    }

    pub fn text(&self) -> String {
        let bytes = unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) };
        String::from_utf8_lossy(bytes).into_owned()
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        let start = self.start.as_ptr();
        let bytes = std::ptr::slice_from_raw_parts_mut(start, self.len);
        drop(unsafe { Box::from_raw(bytes) });
    }
}
