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
    fn announces() {
        let stop = |name, delay| Stop { name, delay };
        assert_eq!(block_on(announce(&[stop("Ulm", -1)])), "on time");
        let late = [stop("Ulm", 4), stop("Aalen", 0), stop("Hof", 20)];
        assert_eq!(
            block_on(announce(&late)),
            "crowded platform at Ulm; signal failure at Hof"
        );
    }
}
