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
    fn bid(bidder: &'static str, price: u32) -> Bid {
        Bid {
            bidder,
            sealed: price ^ 0b1010,
        }
    }
    #[test]
    fn second_price() {
        assert_eq!(
            block_on(vickrey(&[bid("a", 50), bid("b", 90), bid("c", 70)])),
            Some(("b", 70))
        );
        assert_eq!(block_on(vickrey(&[bid("a", 5)])), Some(("a", 0)));
        assert_eq!(block_on(vickrey(&[])), None);
    }
}
