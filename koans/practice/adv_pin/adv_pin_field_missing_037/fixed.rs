use std::marker::PhantomPinned;
use std::pin::Pin;
use std::ptr;

pub struct Log {
    entries: [u16; 4],
    latest: *const u16,
    _pin: PhantomPinned,
}

impl Log {
    pub fn open(entries: [u16; 4]) -> Pin<Box<Log>> {
        let mut log = Box::pin(Log {
            entries,
            latest: ptr::null(),
            _pin: PhantomPinned,
        });
        log.as_mut().turn_to(0);
        log
    }

    pub fn turn_to(self: Pin<&mut Self>, entry: usize) {
        let log = unsafe { self.get_unchecked_mut() };
        log.latest = &raw const log.entries[entry % 4];
    }

    pub fn latest(&self) -> u16 {
        unsafe { *self.latest }
    }
}

pub fn tomorrow(log: &Log) -> Pin<Box<Log>> {
    let [_, rest @ ..] = log.entries;
    Log::open([rest[0], rest[1], rest[2], 0])
}
