use std::future::Future;
use std::pin::{pin, Pin};
use std::task::{Context, Poll, Waker};

pub type Vote = Pin<Box<dyn Future<Output = bool>>>;

pub async fn verdict(jury: Vec<Vote>) -> (usize, usize) {
    let seats = jury.len();
    let guilty = jury
        .into_iter()
        .filter_map(|vote| vote.await.then_some(()))
        .count();
    (guilty, seats - guilty)
}

pub fn is_unanimous(votes: &[bool]) -> bool {
    let jury = votes
        .iter()
        .map(|vote| Box::pin(std::future::ready(*vote)) as Vote)
        .collect();
    let counted = pin!(verdict(jury)).poll(&mut Context::from_waker(Waker::noop()));
    matches!(counted, Poll::Ready((0, _) | (_, 0)))
}
