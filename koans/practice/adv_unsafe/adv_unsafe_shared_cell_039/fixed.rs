use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, Ordering};

struct Table {
    busy: AtomicBool,
    lengths: UnsafeCell<[u32; 16]>,
}

// SAFETY: `lengths` is only touched while `busy` is held.
unsafe impl Sync for Table {}

static TABLE: Table = Table {
    busy: AtomicBool::new(false),
    lengths: UnsafeCell::new([0; 16]),
};

pub fn count(word: &str) -> u32 {
    while TABLE.busy.swap(true, Ordering::Acquire) {
        std::hint::spin_loop();
    }
    let slot = word.len().min(15);
    let seen = unsafe {
        let lengths = &mut *TABLE.lengths.get();
        lengths[slot] += 1;
        lengths[slot]
    };
    TABLE.busy.store(false, Ordering::Release);
    seen
}
