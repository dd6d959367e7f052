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
    fn counts_down() {
        assert_eq!(block_on(Countdown::from(2)), ["T-2", "1", "0", "lift-off"]);
        assert_eq!(block_on(launches(&[0, 1])), 5);
    }
}
