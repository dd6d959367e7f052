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
    fn evaluates() {
        assert_eq!(block_on(eval("sum 1 2 39")), Ok(42));
        assert_eq!(block_on(eval("div 9 2")), Ok(4));
        assert_eq!(block_on(eval("div 9 0")), Err("division by zero".into()));
        assert_eq!(
            block_on(eval("div 9")),
            Err("div takes 2 arguments, got 1".into())
        );
        assert_eq!(block_on(eval("mul")), Err("no plugin mul".into()));
    }
}
