use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug, PartialEq)]
pub struct TimedOut;

pub struct Limited<F> {
    inner: F,
    left: u32,
}

pub trait LimitExt: Future + Sized {
    fn limit(self, polls: u32) -> Limited<Self> {
        Limited {
            inner: self,
            left: polls,
        }
    }
}

impl<F: Future> LimitExt for F {}

impl<F: Future> Future for Limited<F> {
    type Output = Result<F::Output, TimedOut>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(value) = Pin::new(&mut self.inner).poll(cx) {
            return Poll::Ready(Ok(value));
        }
        if self.left == 0 {
            return Poll::Ready(Err(TimedOut));
        }
        self.left -= 1;
        Poll::Pending
    }
}
