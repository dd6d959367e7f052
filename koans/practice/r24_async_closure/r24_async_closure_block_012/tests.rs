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
    fn last_in_first_out() {
        assert_eq!(block_on(evening(120)), ["lights", "cash 120"]);
        assert!(block_on(Kiosk::default().close()).is_empty());
    }
}
