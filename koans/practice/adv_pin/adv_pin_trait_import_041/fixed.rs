use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub enum Half<F: Future> {
    Moving(F),
    Up(Option<F::Output>),
}

impl<F: Future + Unpin> Half<F> {
    pub fn advance(&mut self, cx: &mut Context<'_>) -> bool {
        if let Half::Moving(leaf) = self {
            match Pin::new(leaf).poll(cx) {
                Poll::Ready(output) => *self = Half::Up(Some(output)),
                Poll::Pending => return false,
            }
        }
        true
    }

    pub fn take(&mut self) -> Option<F::Output> {
        match self {
            Half::Up(output) => output.take(),
            Half::Moving(_) => None,
        }
    }
}

pub fn raise<A: Future + Unpin, B: Future + Unpin>(
    west: &mut Half<A>,
    east: &mut Half<B>,
    cx: &mut Context<'_>,
) -> Poll<()> {
    if west.advance(cx) & east.advance(cx) {
        Poll::Ready(())
    } else {
        Poll::Pending
    }
}
