use std::pin::Pin;
use std::task::{ready, Context, Poll};

pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Maxima<S: Stream> {
    stream: S,
    highest: Option<S::Output>,
}

pub fn maxima<S: Stream>(stream: S) -> Maxima<S> {
    Maxima {
        stream,
        highest: None,
    }
}

impl<S> Stream for Maxima<S>
where
    S: Stream<Item: Copy + Ord + Unpin> + Unpin,
{
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
        let next = ready!(Pin::new(&mut self.stream).poll_next(cx));
        if next.is_some() {
            self.highest = self.highest.max(next);
            return Poll::Ready(self.highest);
        }
        Poll::Ready(None)
    }
}
