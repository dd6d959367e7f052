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
    fn weak_first() {
        let fleet = [
            Scooter {
                id: 1,
                millivolts: 34_000,
            },
            Scooter {
                id: 2,
                millivolts: 50_000,
            },
            Scooter {
                id: 3,
                millivolts: 30_000,
            },
        ];
        assert_eq!(block_on(to_swap(&fleet, 25)), [3, 1]);
        assert_eq!(block_on(to_swap(&fleet, 101)), [3, 1, 2]);
    }
}
