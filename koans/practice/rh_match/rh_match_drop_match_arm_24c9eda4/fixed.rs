use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin + Sized,
    {
        Next(self)
    }
}

pub struct Next<'s, S: ?Sized>(&'s mut S);

impl<S: Stream + Unpin + ?Sized> Future for Next<'_, S> {
    type Output = Option<S::Item>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut *self.0).poll_next(cx)
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

#[derive(Clone, Default)]
pub struct Channel(Arc<Mutex<Line>>);

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
