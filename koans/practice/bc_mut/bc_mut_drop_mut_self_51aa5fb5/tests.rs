#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::sync::Arc;
    use std::task::{Context, Poll, Wake, Waker};
    struct Idle;
    impl Wake for Idle {
        fn wake(self: Arc<Self>) {}
    }
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = Box::pin(future);
        let waker = Waker::from(Arc::new(Idle));
        let mut cx = Context::from_waker(&waker);
        loop {
            match future.as_mut().poll(&mut cx) {
                Poll::Ready(out) => break out,
                Poll::Pending => std::thread::yield_now(),
            }
        }
    }
    #[test]
    fn estimates() {
        let mut shop = Florist {
            minutes_per_stem: 2,
            queue: vec![],
        };
        assert_eq!(block_on(shop.order(7)), 14);
        assert_eq!(block_on(shop.order(3)), 20);
        assert_eq!(block_on(shop.estimate(0)), 20);
    }
}
