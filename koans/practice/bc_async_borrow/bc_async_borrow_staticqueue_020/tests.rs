#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = pin!(future);
        let mut cx = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(out) = future.as_mut().poll(&mut cx) {
                return out;
            }
        }
    }
    #[test]
    fn collects() {
        let s = Scheduler::default();
        assert_eq!(block_on(night(&s, &[3, 4, 5])), (12, 3));
        assert_eq!(block_on(night(&s, &[])), (0, 0));
        assert_eq!(block_on(s.run()), 0);
    }
}
