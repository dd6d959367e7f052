use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Counted<F> {
    inner: F,
    polls: usize,
}

pub fn counted<F: Future + Unpin>(inner: F) -> Counted<F> {
    Counted { inner, polls: 0 }
}

impl<F: Future + Unpin> Future for Counted<F> {
    type Output = (F::Output, usize);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.as_mut().get_mut();
        this.polls += 1;
        match Pin::new(&mut this.inner).poll(cx) {
            Poll::Ready(value) => Poll::Ready((value, self.polls)),
            Poll::Pending => Poll::Pending,
        }
    }
}
