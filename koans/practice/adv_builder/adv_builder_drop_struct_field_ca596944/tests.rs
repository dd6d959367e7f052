#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn done() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut lap = std::pin::pin!(Lap::new(4, async { 61.5 }));
        assert_eq!(lap.as_mut().poll(&mut cx), Poll::Ready((4, 61.5)));
    }
    #[test]
    fn running() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut lap = std::pin::pin!(Lap::new(1, std::future::pending::<()>()));
        assert!(lap.as_mut().poll(&mut cx).is_pending());
    }
}
