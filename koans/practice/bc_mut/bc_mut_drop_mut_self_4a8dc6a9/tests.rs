#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::task::{Context, Poll, Waker};
    fn now<F: Future>(future: F) -> F::Output {
        match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("pending"),
        }
    }
    #[test]
    fn caches() {
        let mut cache = Cache::default();
        assert_eq!(now(cache.report("Oslo")), 23);
        assert_eq!(now(cache.report("Oslo")), 23);
        assert_eq!(cache.fetched, 1);
        assert_eq!(now(cache.report("")), 0);
        assert_eq!(cache.fetched, 2);
    }
}
