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
    fn sells() {
        let mut museum = Museum::sized(2);
        let sold = block_on(museum.sell(&[14, 9, 12]));
        assert_eq!(sold, ["slot 14, one of 2", "slot 9, one of 1"]);
        let late = museum.voucher(7);
        museum.sold = 0;
        assert_eq!(block_on(late), "slot 7, one of 0");
    }
}
