use std::future::{poll_fn, Future};
use std::pin::pin;
use std::task::Poll;

#[derive(Debug, PartialEq)]
pub enum Winner<A, B> {
    Left(A),
    Right(B),
}

pub async fn race<A: Future, B: Future>(left: A, right: B) -> Winner<A::Output, B::Output> {
    let mut left = pin!(left);
    let mut right = pin!(right);
    poll_fn(move |cx| {
        if let Poll::Ready(value) = left.as_mut().poll(cx) {
            return Poll::Ready(Winner::Left(value));
        }
        right.as_mut().poll(cx).map(Winner::Right)
    })
    .await
}

/// Ready after the given number of polls.
pub async fn ride(minutes: u32) -> u32 {
    let mut left = minutes;
    poll_fn(|_| {
        if left == 0 {
            return Poll::Ready(minutes);
        }
        left -= 1;
        Poll::Pending
    })
    .await
}
