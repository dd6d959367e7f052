use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub fn finish<F: Future>(future: F, limit: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..limit {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
    None
}

async fn chop(vegetables: &[&str]) -> usize {
    vegetables.iter().map(|name| name.len()).sum()
}

pub fn soup(vegetables: &[&str]) -> Option<String> {
    let recipe = async {
        let pieces = chop(vegetables).await;
        format!("{pieces} pieces, {} kinds", vegetables.len())
    };
    finish(recipe, 5)
}
