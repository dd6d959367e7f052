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
    fn calls_known_owners() {
        let registry = Registry::new(&[(981, "Pia", "555-1"), (977, "Rui", "555-2")]);
        assert_eq!(
            block_on(registry.call(&[977, 1, 981])),
            ["555-2 (Rui)", "555-1 (Pia)"]
        );
        assert_eq!(block_on(registry.find(5)), None);
    }
}
