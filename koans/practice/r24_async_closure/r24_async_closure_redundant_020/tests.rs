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
    fn races() {
        assert_eq!(block_on(winner(5, 3)), "red");
        assert_eq!(block_on(winner(2, 3)), "blue");
        assert_eq!(block_on(winner(3, 3)), "blue");
        assert_eq!(block_on(race(fly(2), fly(9))), First::<u32, u32>::Left(2));
    }
}
