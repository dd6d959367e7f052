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
    fn reads() {
        let mut bus = Bus::default();
        bus.attach(4, [1, 2, 3]).attach(5, [1, 1, 9]);
        assert_eq!(block_on(bus.humidity(4)), Ok(258));
        assert_eq!(
            block_on(bus.humidity(5)),
            Err(BusError::BadChecksum {
                expected: 0,
                got: 9
            })
        );
        assert_eq!(block_on(bus.humidity(6)), Err(BusError::NoDevice(6)));
    }
}
