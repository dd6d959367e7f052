#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pizza() {
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut order = Order::place();
        let mut polls = 0;
        let lines = loop {
            polls += 1;
            if let Poll::Ready(lines) = Pin::new(&mut order).poll(&mut cx) {
                break lines;
            }
        };
        assert_eq!((polls, lines), (5, 3));
        assert_eq!(order.history[0], "2 to go");
    }
}
