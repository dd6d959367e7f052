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
    fn full_and_ragged() {
        assert_eq!(block_on(levels(&Binary { size: 7 })), [1, 2, 4]);
        assert_eq!(block_on(levels(&Binary { size: 9 })), [1, 2, 4, 2]);
        assert_eq!(block_on(levels(&Binary { size: 1 })), [1]);
    }
}
