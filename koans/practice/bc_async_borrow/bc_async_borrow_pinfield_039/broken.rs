use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Counted<F> {
    inner: F,
    polls: u32,
}

pub fn counted<F: Future>(inner: F) -> Counted<F> {
    Counted { inner, polls: 0 }
}

impl<F: Future> Future for Counted<F> {
    type Output = (F::Output, u32);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        this.polls += 1;
        let polls = this.polls;
        Pin::new(&mut this.inner)
            .poll(cx)
            .map(|output| (output, polls))
    }
}

/// Is pending as often as there are sheep.
pub async fn sleep(sheep: usize) -> &'static str {
    let mut flock = vec![(); sheep];
    std::future::poll_fn(|_| match flock.pop() {
        Some(()) => Poll::Pending,
        None => Poll::Ready("awake"),
    })
    .await
}

pub async fn polls_to_sleep(sheep: usize) -> u32 {
    let (_, polls) = counted(sleep(sheep)).await;
    polls
}
