//! A minimal stream trait with adaptors and sources.

use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake};

pub trait Stream {
    type Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;

    fn map<F, T>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> T,
    {
        Map {
            inner: Box::pin(self),
            f,
        }
    }
}

/// A source that is not ready at every other poll.
#[derive(Debug, Clone)]
pub struct Lazy<I> {
    items: I,
    rested: bool,
}

pub fn lazily<I: IntoIterator>(items: I) -> Lazy<I::IntoIter> {
    Lazy {
        items: items.into_iter(),
        rested: false,
    }
}

impl<I: Iterator + Unpin> Stream for Lazy<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<I::Item>> {
        self.rested = !self.rested;
        if self.rested {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.items.next())
    }
}

pub struct Map<S, F> {
    inner: Pin<Box<S>>,
    f: F,
}

impl<S, F, T> Stream for Map<S, F>
where
    S: Stream,
    F: FnMut(S::Item) -> T + Unpin,
{
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let this = &mut *self;
        match this.inner.as_mut().poll_next(cx) {
            Poll::Ready(item) => Poll::Ready(item.map(&mut this.f)),
            Poll::Pending => Poll::Pending,
        }
    }
}

pub async fn collect<S, C>(stream: S) -> C
where
    S: Stream,
    C: Default + Extend<S::Item>,
{
    let mut stream = Box::pin(stream);
    let mut out = C::default();
    while let Some(item) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
        out.extend([item]);
    }
    out
}

pub async fn first_err<S, E>(mut stream: Pin<Box<S>>) -> Result<usize, E>
where
    S: Stream<Item = Result<(), E>> + ?Sized,
{
    let mut seen = 0;
    while let Some(step) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
        step?;
        seen += 1;
    }
    Ok(seen)
}

#[derive(Default)]
pub struct Trace(Mutex<Vec<&'static str>>);

impl Wake for Trace {
    fn wake(self: Arc<Self>) {
        self.0.lock().unwrap().push("wake");
    }
}

pub fn drive<'f, T>(trace: &Arc<Trace>, mut future: Pin<Box<dyn Future<Output = T> + 'f>>) -> T {
    let waker = trace.clone().into();
    let mut cx = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            trace.0.lock().unwrap().push("done");
            return value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_into_any_collection() {
        let trace = Arc::new(Trace::default());
        let list: Vec<u8> = drive(&trace, Box::pin(collect(lazily([1, 2]))));
        assert_eq!(list, [1, 2]);
        let text: String = drive(&trace, Box::pin(collect(lazily("ab".chars()).clone())));
        assert_eq!(text, "ab");
    }

    #[test]
    fn maps_with_state() {
        let mut count = 0;
        let numbered = lazily(["x", "y"]).map(|s| {
            count += 1;
            format!("{count}{s}")
        });
        let trace = Arc::default();
        assert_eq!(
            drive(&trace, Box::pin(collect::<_, Vec<_>>(numbered))),
            ["1x", "2y"]
        );
        assert_eq!(count, 2);
    }

    #[test]
    fn stops_at_the_first_error() {
        let trace = Arc::default();
        let steps = lazily(vec![Ok(()), Err("cable"), Ok(())]);
        assert_eq!(
            drive(&trace, Box::pin(first_err(Box::pin(steps)))),
            Err("cable")
        );
        let fine = lazily(vec![Ok::<_, ()>(()); 3]);
        assert_eq!(drive(&trace, Box::pin(first_err(Box::pin(fine)))), Ok(3));
    }

    #[test]
    fn every_pause_wakes() {
        let trace = Arc::new(Trace::default());
        let sum = drive(
            &trace,
            Box::pin(async { collect::<_, Vec<i32>>(lazily([4])).await.len() }),
        );
        assert_eq!(sum, 1);
        assert_eq!(*trace.0.lock().unwrap(), ["wake", "wake", "done"]);
    }
}
