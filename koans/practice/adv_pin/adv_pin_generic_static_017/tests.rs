#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn one_tick() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut future = later("tock", true);
        assert!(future.as_mut().poll(&mut cx).is_pending());
        assert_eq!(future.as_mut().poll(&mut cx), Poll::Ready("tock"));
    }
    #[test]
    fn at_once() {
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            later(vec![1, 2], false).as_mut().poll(&mut cx),
            Poll::Ready(vec![1, 2])
        );
    }
}
