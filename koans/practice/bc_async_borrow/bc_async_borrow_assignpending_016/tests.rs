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
    fn turns_down() {
        let m = block_on(session(&[&[3, -10], &[9], &[]], 30));
        assert_eq!(m.peaks, [40, 27, 0]);
        assert_eq!(m.gain, 3);
    }
}
