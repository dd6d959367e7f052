use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub type Parcel<T> = Pin<Box<dyn Future<Output = T>>>;

pub struct Slot<T> {
    future: Parcel<T>,
    arrived: Option<T>,
}

pub struct Pair<T> {
    first: Slot<T>,
    second: Slot<T>,
}

impl<T> Slot<T> {
    fn check(&mut self, cx: &mut Context<'_>) -> bool {
        if self.arrived.is_none() {
            if let Poll::Ready(value) = self.future.as_mut().poll(cx) {
                self.arrived = Some(value);
            }
        }
        self.arrived.is_some()
    }
}

impl<T: Unpin> Future for Pair<T> {
    type Output = Option<(T, T)>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let (first, second) = (&mut this.first, &mut this.second);
        if first.check(cx) & second.check(cx) {
            Poll::Ready(first.arrived.take().zip(second.arrived.take()))
        } else {
            Poll::Pending
        }
    }
}

pub fn both<T>(a: Parcel<T>, b: Parcel<T>) -> Pair<T> {
    let slot = |future| Slot {
        future,
        arrived: None,
    };
    Pair {
        first: slot(a),
        second: slot(b),
    }
}
