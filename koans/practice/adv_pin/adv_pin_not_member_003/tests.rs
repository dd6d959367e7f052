#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn goes_up() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut lift = Lift::call(2);
        assert!(Pin::new(&mut lift).poll(&mut cx).is_pending());
        assert_eq!(Pin::new(&mut lift).poll(&mut cx), Poll::Ready("up"));
    }
    #[test]
    fn redirected() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut lift = Lift::call(9);
        lift.redirect(-1);
        assert_eq!(Pin::new(&mut lift).poll(&mut cx), Poll::Ready("down"));
    }
}
