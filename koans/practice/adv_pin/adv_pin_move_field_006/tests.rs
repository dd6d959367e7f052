#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn bakes_once() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut oven = Oven::Baking {
            loaf: Some(Loaf { flour: "rye" }),
            minutes: 30,
        };
        assert!(Pin::new(&mut oven).poll(&mut cx).is_pending());
        assert!(Pin::new(&mut oven).poll(&mut cx).is_pending());
        assert_eq!(
            Pin::new(&mut oven).poll(&mut cx),
            Poll::Ready(Some(Loaf { flour: "rye" }))
        );
        assert_eq!(Pin::new(&mut oven).poll(&mut cx), Poll::Ready(None));
    }
}
