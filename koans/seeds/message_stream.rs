//! Asynchronous streams of chat messages, without an executor.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

/// Values that arrive over time.
pub trait Stream {
    type Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;

    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin + Sized,
    {
        Next(self)
    }

    fn filter_map<F, T>(self, f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<T>,
    {
        FilterMap { stream: self, f }
    }
}

/// The next value of a borrowed stream.
pub struct Next<'s, S: ?Sized>(&'s mut S);

impl<S: Stream + Unpin + ?Sized> Future for Next<'_, S> {
    type Output = Option<S::Item>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut *self.0).poll_next(cx)
    }
}

pub struct FilterMap<S, F> {
    stream: S,
    f: F,
}

impl<S, F, T> Stream for FilterMap<S, F>
where
    S: Stream + Unpin,
    F: FnMut(S::Item) -> Option<T> + Unpin,
{
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        loop {
            match Pin::new(&mut self.stream).poll_next(cx) {
                Poll::Ready(Some(item)) => {
                    if let Some(mapped) = (self.f)(item) {
                        return Poll::Ready(Some(mapped));
                    }
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<S: Stream + ?Sized> Stream for Pin<Box<S>> {
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
        self.as_mut().get_mut().as_mut().poll_next(cx)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub from: String,
    pub text: String,
}

#[derive(Default)]
struct Line {
    messages: VecDeque<Message>,
    waker: Option<Waker>,
    closed: bool,
}

/// One end of a conversation; clones are further ends.
#[derive(Clone, Default)]
pub struct Channel(Arc<Mutex<Line>>);

impl Channel {
    pub fn say(&self, from: &str, text: impl Into<String>) -> Result<(), Message> {
        let (from, text) = (from.to_string(), text.into());
        let mut line = self.0.lock().unwrap();
        if line.closed {
            return Err(Message { from, text });
        }
        line.messages.push_back(Message { from, text });
        line.waker.take().into_iter().for_each(Waker::wake);
        Ok(())
    }

    pub fn close(self) {
        self.0.lock().unwrap().closed = true;
    }
}

impl Stream for Channel {
    type Item = Message;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        let mut line = self.0.lock().unwrap();
        match line.messages.pop_front() {
            Some(message) => Poll::Ready(Some(message)),
            None if line.closed => Poll::Ready(None),
            None => {
                line.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

pub async fn collect<S>(mut stream: S) -> Vec<S::Item>
where
    S: Stream + Unpin,
{
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item);
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::task::Wake;

    #[derive(Default)]
    struct Count(AtomicU32);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn poll_once<F: Future>(future: Pin<&mut F>, count: &Arc<Count>) -> Poll<F::Output> {
        let waker = Waker::from(count.clone());
        future.poll(&mut Context::from_waker(&waker))
    }

    #[test]
    fn waking() {
        let count = Arc::default();
        let mut channel = Channel::default();
        let other = channel.clone();
        let mut next = pin!(channel.next());
        assert!(poll_once(next.as_mut(), &count).is_pending());
        other.say("ann", "hi").unwrap();
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
        let from = "ann".to_string();
        let text = "hi".to_string();
        let message = Some(Message { from, text });
        assert_eq!(poll_once(next, &count), Poll::Ready(message.clone()));
    }

    #[test]
    fn collecting_across_polls() {
        let count = Arc::default();
        let channel = Channel::default();
        let mut all = pin!(collect(channel.clone()));
        channel.say("ann", "one").unwrap();
        assert!(poll_once(all.as_mut(), &count).is_pending());
        channel.say("bob", String::from("two")).unwrap();
        channel.close();
        let Poll::Ready(messages) = poll_once(all, &count) else {
            panic!("closed streams end");
        };
        assert_eq!((messages.len(), &*messages[1].from), (2, "bob"));
    }

    #[test]
    fn filtered_and_boxed() {
        let channel = Channel::default();
        for (from, text) in [("ann", "1"), ("bob", "x"), ("ann", "40")] {
            channel.say(from, text).unwrap();
        }
        let numbers = channel.clone().filter_map(|m| m.text.parse::<u32>().ok());
        let boxed: Pin<Box<dyn Stream<Item = u32>>> = Box::pin(numbers);
        channel.close();
        let sum = pin!(collect(boxed));
        assert_eq!(poll_once(sum, &Arc::default()), Poll::Ready(vec![1, 40]));
    }

    #[test]
    fn closed_channels_give_back() {
        let channel = Channel::default();
        channel.clone().close();
        let back = channel.say("ann", "late").unwrap_err();
        assert_eq!(back.text, "late");
    }
}
