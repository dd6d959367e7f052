#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn boils() {
        let mut kettle = std::pin::pin!(Kettle::filled(75));
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(kettle.as_mut().poll(&mut cx), Poll::Pending);
        assert_eq!(kettle.as_mut().poll(&mut cx), Poll::Pending);
        assert_eq!(kettle.as_mut().poll(&mut cx), Poll::Ready(80));
    }
    #[test]
    fn lukewarm() {
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            Pin::new(&mut Kettle::filled(10)).poll(&mut cx),
            Poll::Ready(20)
        );
    }
}
