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
    fn blocks() {
        assert_eq!(block_on(manifest(&[1, 2, 4], 2)), [(0, 0), (1, 4)]);
        assert!(block_on(verify(&[1, 1], 2, &[(0, 3)])));
        assert!(!block_on(verify(&[1, 2], 2, &[(0, 3)])));
    }
    #[test]
    fn in_order() {
        assert_eq!(
            block_on(collect([3, 1, 2].map(std::future::ready))),
            [3, 1, 2]
        );
    }
}
