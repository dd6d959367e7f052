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
    fn sums() {
        let (a, b) = (
            Room {
                area: 20.0,
                floor: 0,
            },
            Room {
                area: 10.0,
                floor: 2,
            },
        );
        assert_eq!(block_on(duplex(&a, &b, &Flat(1.5))), 40.0);
        assert_eq!(block_on(Flat(1.0).per_square_metre(1)), 0.75);
    }
}
