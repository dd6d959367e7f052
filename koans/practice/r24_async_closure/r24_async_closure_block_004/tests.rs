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
    fn records() {
        assert_eq!(block_on(record(3)), [(0, 50.0), (1, 25.0), (2, 12.5)]);
        assert!(block_on(record(0)).is_empty());
    }
}
