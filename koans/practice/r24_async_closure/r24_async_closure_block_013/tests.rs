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
    fn bisects() {
        assert_eq!(block_on(bisect(0, 100, async |n| n * n >= 50)), 8);
        assert_eq!(block_on(bisect(3, 3, async |_| false)), 3);
    }
    #[test]
    fn finds_the_rate() {
        assert_eq!(
            block_on(
                Board {
                    crystal: 16_000,
                    divider: 7
                }
                .slowest()
            ),
            2286
        );
    }
}
