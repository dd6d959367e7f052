use std::future::{ready, Future};
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Tick {
    passed: bool,
}

impl Future for Tick {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.passed, true) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

pub fn later<T: 'static>(value: T, delay: bool) -> Pin<Box<dyn Future<Output = T>>> {
    if !delay {
        return Box::pin(ready(value));
    }
    Box::pin(async move {
        Tick { passed: false }.await;
        value
    })
}
