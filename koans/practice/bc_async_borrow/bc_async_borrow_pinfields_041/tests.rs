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
    async fn later(mut n: u32) -> u32 {
        std::future::poll_fn(move |_| {
            n -= 1;
            if n == 0 {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
        7
    }
    #[test]
    fn waits_for_both() {
        assert_eq!(
            block_on(both(Box::pin(later(3)), Box::pin(async { 1 }))),
            Some((7, 1))
        );
        assert_eq!(
            block_on(both(Box::pin(async { 2 }), Box::pin(later(2)))),
            Some((2, 7))
        );
    }
}
