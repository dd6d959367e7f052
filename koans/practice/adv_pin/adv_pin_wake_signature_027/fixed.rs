use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

#[derive(Default)]
pub struct Porter {
    rings: AtomicUsize,
}

impl Wake for Porter {
    fn wake(self: Arc<Self>) {
        self.rings.fetch_add(1, Ordering::SeqCst);
    }
}

pub fn attend<F: Future>(door: F) -> Option<(F::Output, usize)> {
    let porter = Arc::new(Porter::default());
    let waker = Waker::from(Arc::clone(&porter));
    let mut cx = Context::from_waker(&waker);
    let mut door = pin!(door);
    loop {
        let before = porter.rings.load(Ordering::SeqCst);
        if let Poll::Ready(guest) = door.as_mut().poll(&mut cx) {
            return Some((guest, before));
        }
        if porter.rings.load(Ordering::SeqCst) == before {
            return None;
        }
    }
}
