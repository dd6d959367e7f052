use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Sprinkler(pub u32);

impl Future for Sprinkler {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        self.0 = self.0.saturating_sub(10);
        if self.0 > 0 {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    }
}

pub struct Round<'s> {
    pub garden: &'s mut [Sprinkler],
}

impl Round<'_> {
    pub fn poll_all(&mut self, cx: &mut Context<'_>) -> usize {
        let polls = self
            .garden
            .iter_mut()
            .map(|sprinkler| Pin::new(sprinkler).poll(cx));
        polls.filter(Poll::is_pending).count()
    }
}
