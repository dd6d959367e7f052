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
    fn brews() {
        assert_eq!(block_on(brew(Drink::Espresso)), 27);
        assert_eq!(block_on(brew(Drink::Latte { foam: true })), 52);
        assert_eq!(block_on(brew(Drink::Latte { foam: false })), 32);
    }
}
