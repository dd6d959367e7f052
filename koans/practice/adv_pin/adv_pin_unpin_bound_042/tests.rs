#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn in_time() {
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            Pin::new(&mut std::future::ready(5).limit(0)).poll(&mut cx),
            Poll::Ready(Ok(5))
        );
    }
    #[test]
    fn too_late() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut search = std::future::pending::<u8>().limit(1);
        assert!(Pin::new(&mut search).poll(&mut cx).is_pending());
        assert_eq!(
            Pin::new(&mut search).poll(&mut cx),
            Poll::Ready(Err(TimedOut))
        );
    }
}
