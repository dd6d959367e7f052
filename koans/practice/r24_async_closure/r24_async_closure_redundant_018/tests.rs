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
    fn fast_enough() {
        assert_eq!(
            block_on(ask(
                Slow {
                    polls: 3,
                    value: 42
                },
                3
            )),
            Some(42)
        );
        assert_eq!(
            block_on(ask(
                Slow {
                    polls: 4,
                    value: 42
                },
                3
            )),
            None
        );
    }
}
