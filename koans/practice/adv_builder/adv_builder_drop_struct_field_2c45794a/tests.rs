#[cfg(test)]
mod tests {
    use super::*;
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        loop {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
                return value;
            }
        }
    }
    #[test]
    fn fares() {
        let rides = [
            Ride {
                metres: 1000,
                night: false,
            },
            Ride {
                metres: 200,
                night: true,
            },
        ];
        assert_eq!(block_on(bill(&rides, 12)), 530 + 579);
        assert_eq!(block_on(bill(&rides[..1], 18)), 1060);
    }
}
