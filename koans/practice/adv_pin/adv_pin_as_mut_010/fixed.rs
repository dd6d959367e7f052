use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

pub fn poll_up_to<F: Future>(mut program: Pin<&mut F>, most: u32) -> Result<F::Output, u32> {
    let mut cx = Context::from_waker(Waker::noop());
    let mut polls = 0;
    while polls < most {
        polls += 1;
        match program.as_mut().poll(&mut cx) {
            Poll::Ready(value) => return Ok(value),
            Poll::Pending => continue,
        }
    }
    Err(polls)
}

pub struct Rinse(pub u32);

impl Future for Rinse {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<&'static str> {
        self.0 = self.0.saturating_sub(1);
        if self.0 == 0 {
            Poll::Ready("clean")
        } else {
            Poll::Pending
        }
    }
}
