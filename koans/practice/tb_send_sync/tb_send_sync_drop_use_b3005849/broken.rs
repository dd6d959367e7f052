use std::future::Future;
use std::pin::pin;

use std::sync::atomic::Ordering;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

#[derive(Debug, Default)]
struct WakeCount(AtomicUsize);

impl Wake for WakeCount {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum Stall {
    NeverWoken { polls: usize },
}

pub fn block_on<F: Future>(future: F) -> Result<F::Output, Stall> {
    let count = Arc::new(WakeCount::default());
    let waker = Waker::from(Arc::clone(&count));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(future);
    for polls in 1.. {
        if let Poll::Ready(out) = future.as_mut().poll(&mut cx) {
            return Ok(out);
        }
        if count.0.swap(0, Ordering::SeqCst) == 0 {
            return Err(Stall::NeverWoken { polls });
        }
    }
    unreachable!()
}
