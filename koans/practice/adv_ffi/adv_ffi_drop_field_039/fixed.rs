use std::cell::Cell;
use std::ffi::CString;
use std::rc::Rc;

pub struct Logger {
    label: CString,
    lines: u32,
    closed: Rc<Cell<u32>>,
}

impl Logger {
    pub fn open(label: CString, closed: &Rc<Cell<u32>>) -> Logger {
        Logger {
            label,
            lines: 0,
            closed: Rc::clone(closed),
        }
    }

    pub fn write(&mut self, text: &str) {
        self.lines += text.lines().count() as u32;
    }

    pub fn finish(mut self) -> CString {
        std::mem::take(&mut self.label)
    }
}

impl Drop for Logger {
    fn drop(&mut self) {
        self.closed.set(self.closed.get() + self.lines);
    }
}
