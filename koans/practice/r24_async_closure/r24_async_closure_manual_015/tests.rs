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
    fn only_cheap_hours() {
        let charger = Charger::new(11.0, "+-++");
        assert_eq!(block_on(charger.charge(3)), 22.0);
        assert_eq!(block_on(charger.charge(9)), 33.0);
    }
}
