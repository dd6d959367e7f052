static mut NEXT: u32 = 100;

pub struct Counter {
    _only: (),
}

impl Counter {
    /// # Safety
    /// There must be only one counter, used by one thread.
    pub unsafe fn claim() -> Counter {
        Counter { _only: () }
    }

    pub fn draw(&mut self) -> u32 {
        unsafe {
            NEXT += 1;
            NEXT
        }
    }

    pub fn reset(&mut self, start: u32) {
        unsafe { NEXT = start };
    }
}
