use std::future::Future;
use std::pin::pin;
use std::ptr;
use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

static IDLE: RawWakerVTable = RawWakerVTable::new(clone, ignore, ignore, ignore);

unsafe fn clone(_: *const ()) -> RawWaker {
    RawWaker::new(ptr::null(), &IDLE)
}

unsafe fn ignore(_: *const ()) {}

pub fn polls_until_ready<F: Future>(future: F, limit: u32) -> Option<(u32, F::Output)> {
    let waker = unsafe { Waker::from_raw(RawWaker::new(ptr::null(), &IDLE)) };
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    for polls in 1..=limit {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return Some((polls, value));
        }
    }
    None
}
