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
    fn reports() {
        let urn = Urn::default();
        assert_eq!(["ann", "bob", "ann"].map(|name| urn.cast(name)), [1, 1, 2]);
        assert_eq!(block_on(urn.report()), ["ann: even", "bob: odd"]);
    }
}
