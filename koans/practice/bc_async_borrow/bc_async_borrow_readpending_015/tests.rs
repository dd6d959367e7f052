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
    fn waters() {
        let mut tree = Bonsai::default();
        assert_eq!(block_on(morning(&mut tree, 3)), "day 1: 3 drops");
        assert_eq!(block_on(morning(&mut tree, 2)), "day 2: 5 drops");
        assert_eq!(tree.water, 5);
    }
}
