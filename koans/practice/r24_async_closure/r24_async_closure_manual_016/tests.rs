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
    fn greets() {
        let mut inbox = VecDeque::from([" Ann", "Bob ", "Cy"]);
        assert_eq!(block_on(greet(&mut inbox, 2)), ["Hello Ann", "Hello Bob"]);
        assert_eq!(block_on(greet(&mut inbox, 2)), ["Hello Cy"]);
        assert!(block_on(greet(&mut Muted, 5)).is_empty());
    }
}
