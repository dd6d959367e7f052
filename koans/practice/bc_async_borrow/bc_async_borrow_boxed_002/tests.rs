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
    fn warmest() {
        let f = Forecast {
            towns: vec![("bern".into(), 12), ("rome".into(), 25)],
        };
        assert_eq!(block_on(f.warmest(&["Bern", "ROME", "Oslo"])), Some(25));
        assert_eq!(block_on(f.warmest(&["Oslo"])), None);
        assert_eq!(f.lookups(&["a", "b"]).len(), 2);
    }
}
