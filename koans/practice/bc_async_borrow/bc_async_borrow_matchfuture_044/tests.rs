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
    fn caches() {
        let oracle = Oracle::awake();
        let first = block_on(oracle.answer("Ab"));
        assert_eq!(first, (7 * 31 % 1009 + 97) * 31 % 1009 + 98);
        assert_eq!(block_on(oracle.answer(" AB ")), first);
        assert_eq!(oracle.asked.borrow().len(), 1);
    }
}
