use std::pin::Pin;
use std::task::{Context, Poll, Waker};

pub trait Source {
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u32>>;
}

pub struct Scanner {
    pub next: u32,
    pub frames: u32,
    pub jams_at: u32,
}

impl Source for Scanner {
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
        if self.next == self.jams_at {
            self.jams_at = u32::MAX;
            return Poll::Pending;
        }
        self.next += 1;
        Poll::Ready((self.next <= self.frames).then_some(self.next))
    }
}

pub fn scan<S: Source + Unpin>(source: &mut S) -> (Vec<u32>, bool) {
    let mut cx = Context::from_waker(Waker::noop());
    let mut frames = Vec::new();
    loop {
        match Pin::new(&mut *source).poll_next(&mut cx) {
            Poll::Ready(Some(frame)) => frames.push(frame),
            Poll::Ready(None) => return (frames, true),
            Poll::Pending => return (frames, false),
        }
    }
}
