use std::thread;

pub struct Log {
    base: *mut u32,
    length: usize,
}

/// The log owns its buffer.
unsafe impl Send for Log {}

impl Log {
    pub fn adopt(entries: Vec<u32>) -> Log {
        let boxed = entries.into_boxed_slice();
        let length = boxed.len();
        Log {
            base: Box::into_raw(boxed).cast(),
            length,
        }
    }

    pub fn total(&self) -> u32 {
        unsafe { std::slice::from_raw_parts(self.base, self.length) }
            .iter()
            .sum()
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        let raw = std::ptr::slice_from_raw_parts_mut(self.base, self.length);
        drop(unsafe { Box::from_raw(raw) });
        self.length = 0;
    }
}

pub fn total_elsewhere(log: Log) -> Option<u32> {
    let worker = thread::spawn(move || {
        let log = log;
        log.total()
    });
    worker.join().ok()
}
