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
    fn quiet_frames() {
        let frames: [(u8, &[i16]); 4] = [(1, &[3, -4]), (2, &[90]), (3, &[]), (4, &[-11, 2])];
        assert_eq!(block_on(quiet(Source::new(&frames), -10)), [1, 3]);
        assert_eq!(block_on(Source::new(&frames).next()).unwrap().0, 1);
    }
}
