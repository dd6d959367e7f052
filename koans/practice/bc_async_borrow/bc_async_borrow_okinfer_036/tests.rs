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
    fn rows() {
        assert_eq!(
            block_on(row("k2, p 4,turn")),
            [Stitch::Knit(2), Stitch::Purl(4)]
        );
        assert_eq!(block_on(row("k2, px")), []);
    }
}
