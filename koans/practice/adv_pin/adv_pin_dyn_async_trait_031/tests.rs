#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Context, Poll, Waker};
    #[test]
    fn picks_lowest() {
        let sources: Vec<Box<dyn Source>> = vec![
            Box::new(Fixed(vec![("pear", 40)])),
            Box::new(Closed),
            Box::new(Fixed(vec![("pear", 35), ("fig", 90)])),
        ];
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            std::pin::pin!(cheapest(&sources, "pear")).poll(&mut cx),
            Poll::Ready(Some(35))
        );
        assert_eq!(
            std::pin::pin!(cheapest(&sources, "plum")).poll(&mut cx),
            Poll::Ready(None)
        );
    }
}
