//! Stages of async work: shared slots, joins and fallible chains.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::num::ParseFloatError;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[derive(Debug)]
struct Shared<T> {
    items: VecDeque<T>,
    closed: bool,
    reader: Option<Waker>,
}

#[derive(Debug)]
pub struct Feed<T>(Rc<RefCell<Shared<T>>>);

#[derive(Debug)]
pub struct Drain<T>(Rc<RefCell<Shared<T>>>);

pub fn pipe<T>() -> (Feed<T>, Drain<T>) {
    let shared = Rc::new(RefCell::new(Shared {
        items: VecDeque::new(),
        closed: false,
        reader: None,
    }));
    (Feed(Rc::clone(&shared)), Drain(shared))
}

impl<T> Feed<T> {
    pub fn send(&self, item: T) {
        let mut shared = self.0.borrow_mut();
        shared.items.push_back(item);
        if let Some(waker) = shared.reader.take() {
            waker.wake();
        }
    }
}

impl<T> Drop for Feed<T> {
    fn drop(&mut self) {
        self.0.borrow_mut().closed = true;
    }
}

pub struct Next<'d, T>(&'d Drain<T>);

impl<T> Drain<T> {
    pub fn next(&mut self) -> Next<'_, T> {
        Next(self)
    }
}

impl<T> Future for Next<'_, T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let mut shared = self.0 .0.borrow_mut();
        match shared.items.pop_front() {
            Some(item) => Poll::Ready(Some(item)),
            None if shared.closed => Poll::Ready(None),
            None => {
                shared.reader = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum StageError {
    Parse(ParseFloatError),
    Empty,
}

impl From<ParseFloatError> for StageError {
    fn from(e: ParseFloatError) -> Self {
        StageError::Parse(e)
    }
}

pub async fn average(mut lines: Drain<String>) -> Result<f64, StageError> {
    let (mut sum, mut count) = (0.0, 0u32);
    while let Some(line) = lines.next().await {
        sum += line.trim().parse::<f64>()?;
        count += 1;
    }
    if count == 0 {
        return Err(StageError::Empty);
    }
    Ok(sum / f64::from(count))
}

/// Polls two futures side by side until both are done.
pub async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    let (mut a, mut b) = (Box::pin(a), Box::pin(b));
    let (mut left, mut right) = (None, None);
    std::future::poll_fn(move |cx| {
        if left.is_none() {
            left = ready(a.as_mut().poll(cx));
        }
        if right.is_none() {
            right = ready(b.as_mut().poll(cx));
        }
        match (left.take(), right.take()) {
            (Some(l), Some(r)) => Poll::Ready((l, r)),
            (l, r) => {
                (left, right) = (l, r);
                Poll::Pending
            }
        }
    })
    .await
}

fn ready<T>(poll: Poll<T>) -> Option<T> {
    match poll {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run<F: Future>(future: F, rounds: usize) -> Option<F::Output> {
        let mut future = Box::pin(future);
        let mut cx = Context::from_waker(Waker::noop());
        (0..rounds).find_map(|_| ready(future.as_mut().poll(&mut cx)))
    }

    #[test]
    fn average_of_a_closed_pipe() {
        let (feed, drain) = pipe();
        for text in ["1", " 2.5", "4 "] {
            feed.send(text.to_string());
        }
        drop(feed);
        assert_eq!(run(average(drain), 1), Some(Ok(2.5)));
    }

    #[test]
    fn errors_surface() {
        let (feed, drain) = pipe();
        feed.send("one".to_string());
        let err = run(average(drain), 1).unwrap().unwrap_err();
        assert!(matches!(err.clone(), StageError::Parse(_)));
        let (_, nothing) = pipe();
        assert_eq!(run(average(nothing), 1), Some(Err(StageError::Empty)));
    }

    #[test]
    fn reader_and_writer_side_by_side() {
        let (feed, drain) = pipe();
        let writer = async move {
            feed.send("8".to_string());
            "sent"
        };
        assert_eq!(
            run(join(average(drain), writer), 3),
            Some((Ok(8.0), "sent"))
        );
    }

    #[test]
    fn an_open_pipe_waits() {
        let (feed, mut drain) = pipe::<u8>();
        assert_eq!(run(drain.next(), 2), None);
        feed.send(1);
        assert_eq!(run(async { drain.next().await }, 1), Some(Some(1)));
    }
}
