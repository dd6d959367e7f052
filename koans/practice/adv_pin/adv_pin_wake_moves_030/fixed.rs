use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

#[derive(Default)]
pub struct Track {
    baton: Cell<u8>,
    waiting: RefCell<Vec<Waker>>,
}

pub struct Runner<'t> {
    pub track: &'t Track,
    pub leg: u8,
}

impl Future for Runner<'_> {
    type Output = u8;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u8> {
        let track = self.track;
        if track.baton.get() != self.leg {
            track.waiting.borrow_mut().push(cx.waker().clone());
            return Poll::Pending;
        }
        track.baton.set(self.leg + 1);
        for waker in track.waiting.borrow().iter() {
            waker.wake_by_ref();
        }
        Poll::Ready(self.leg)
    }
}
