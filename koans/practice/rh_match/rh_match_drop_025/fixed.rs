use std::cell::Cell;
use std::rc::Rc;

pub struct Locker {
    pub number: u8,
    pub contents: Vec<String>,
    free: Rc<Cell<u32>>,
}

impl Locker {
    pub fn rent(number: u8, free: &Rc<Cell<u32>>) -> Locker {
        free.set(free.get() - 1);
        Locker {
            number,
            contents: Vec::new(),
            free: Rc::clone(free),
        }
    }

    pub fn empty(mut self) -> (u8, Vec<String>) {
        let Locker {
            number, contents, ..
        } = &mut self;
        (*number, std::mem::take(contents))
    }
}

impl Drop for Locker {
    fn drop(&mut self) {
        self.free.set(self.free.get() + 1);
    }
}
