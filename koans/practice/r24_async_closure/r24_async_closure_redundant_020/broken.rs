use std::pin::pin;
use std::task::Poll;

#[derive(Debug, PartialEq)]
pub enum First<A, B> {
    Left(A),
    Right(B),
}

pub async fn race<A, B>(
    left: impl Future<Output = A>,
    right: impl Future<Output = B>,
) -> First<A, B> {
    let mut left = pin!(left);
    let mut right = pin!(right);
    std::future::poll_fn(|context| {
        if let Poll::Ready(value) = left.as_mut().poll(context) {
            return Poll::Ready(First::Left(value));
        }
        right.as_mut().poll(context).map(First::Right)
    })
    .await
}

pub async fn fly(mut rest: u32) -> u32 {
    let start = rest;
    std::future::poll_fn(move |_| {
        rest = rest.saturating_sub(1);
        if rest == 0 {
            Poll::Ready(start)
        } else {
            Poll::Pending
        }
    })
    .await
}

pub async fn winner(blue: u32, red: u32) -> &'static str {
    let (home, away) = (fly(blue), fly(red));
    match race(async { home.await }, async { away.await }).await {
        First::Left(_) => "blue",
        First::Right(_) => "red",
    }
}
