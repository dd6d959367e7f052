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
    fn stops() {
        let s = Stations::from_pairs(&[(10, 1.9), (40, 1.5), (90, 1.7)]);
        assert_eq!(block_on(s.stop(0, 100)), Some(40));
        assert_eq!(block_on(s.stop(0, 30)), None);
        assert_eq!(block_on(s.stop(50, 60)), None);
        assert_eq!(block_on(s.stop(50, 95)), Some(90));
    }
}
