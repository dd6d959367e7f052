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
    fn boots() {
        assert_eq!(block_on(power_up(14)), Ok(17));
        assert_eq!(block_on(power_up(9)), Err("arm: 9 V".into()));
        assert_eq!(block_on(Boot::default().run()), Ok(0));
    }
}
