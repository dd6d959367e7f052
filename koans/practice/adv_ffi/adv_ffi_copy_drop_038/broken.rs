use std::sync::atomic::{AtomicI32, Ordering};

static OPEN: AtomicI32 = AtomicI32::new(0);

extern "C" fn scanner_open(port: u8) -> i32 {
    OPEN.fetch_add(1, Ordering::SeqCst);
    0x100 + i32::from(port)
}

extern "C" fn scanner_close(_handle: i32) {
    OPEN.fetch_sub(1, Ordering::SeqCst);
}

#[derive(Debug, Clone, Copy)]
pub struct Scanner {
    handle: i32,
}

impl Scanner {
    pub fn open(port: u8) -> Scanner {
        Scanner {
            handle: scanner_open(port),
        }
    }

    pub fn port(&self) -> i32 {
        self.handle & 0xFF
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        scanner_close(self.handle);
    }
}

pub fn open_count() -> i32 {
    OPEN.load(Ordering::SeqCst)
}
