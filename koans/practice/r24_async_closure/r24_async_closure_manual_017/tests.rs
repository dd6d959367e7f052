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
    fn copies_the_rest() {
        let (from, to) = (Tape::with(&[[1, 2], [3, 4], [5, 6]]), Tape::with(&[[9, 9]]));
        assert_eq!(block_on(copy(&from, &to, 1)), 2);
        assert_eq!(to.block(2), Some([5, 6]));
        assert_eq!(block_on(copy(&from, &to, 8)), 0);
        assert!(Tape::with(&[]).is_empty() && !to.is_empty());
    }
}
