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
    fn warmest_of_the_working() {
        assert_eq!(
            block_on(Bus::new([Some(3.5), None, Some(21.0), Some(-4.0)]).warmest()),
            Some(21.0)
        );
        assert_eq!(block_on(Bus::new([None]).warmest()), None);
        assert_eq!(block_on(Bus::new([]).query(4)), Reading::Broken);
    }
}
