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
    fn ships() {
        let shipper = Shipper {
            host: "db1".into(),
            batch: 2,
        };
        assert_eq!(block_on(shipper.ship(&[1, 2, 5])), ["db1@1=3", "db1@5=5"]);
        assert_eq!(batches("x".into(), &[1, 2, 3], 1).len(), 3);
    }
}
