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
    fn full() {
        let mut hotel = Hotel::with_rooms([11, 12]);
        assert_eq!(
            block_on(hotel.confirm("mo")),
            ("MO".to_string(), Status::Confirmed(12))
        );
        assert_eq!(block_on(night(&mut hotel, &["x", "y"])), 1);
    }
}
