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
    fn sells() {
        let ledger = Ledger::default();
        assert_eq!(block_on(ledger.sell("go")), 200);
        assert_eq!(block_on(ledger.clone().sell("chess")), 700);
        block_on(ledger.reprice());
        assert_eq!(ledger.balance(), 350);
    }
}
