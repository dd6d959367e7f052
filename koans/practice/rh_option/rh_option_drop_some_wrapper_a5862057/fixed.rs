use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub fn now_or_never<F: Future>(future: F) -> Option<F::Output> {
    let future = pin!(future);
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

pub async fn position(steps: i32) -> f64 {
    f64::from(steps.rem_euclid(3_600)) / 10.0
}

pub fn separation(a: i32, b: i32) -> f64 {
    let a = now_or_never(position(a)).unwrap_or(f64::NAN);
    let b = now_or_never(position(b)).unwrap_or(f64::NAN);
    let gap = (a - b).abs();
    gap.min(360.0 - gap)
}
