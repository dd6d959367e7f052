use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Polls at most `limit` times; the dots show how often it was pending.
pub fn progress<F: Future>(future: F, limit: usize) -> (String, Option<F::Output>) {
    let future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    let mut bar = String::from("[");
    for _ in 0..limit {
        match future.as_mut().poll(&mut context) {
            Poll::Pending => bar.push('.'),
            Poll::Ready(output) => {
                bar.push_str("done]");
                return (bar, Some(output));
            }
        }
    }
    bar.push_str("..");
    (bar, None)
}

pub async fn pause() {
    let mut yielded = false;
    std::future::poll_fn(|_| {
        if yielded {
            return Poll::Ready(());
        }
        yielded = true;
        Poll::Pending
    })
    .await
}
