#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn in_order() {
        let track = Track::default();
        let mut cx = Context::from_waker(Waker::noop());
        let (mut first, mut second) = (
            Runner {
                track: &track,
                leg: 0,
            },
            Runner {
                track: &track,
                leg: 1,
            },
        );
        assert!(Pin::new(&mut second).poll(&mut cx).is_pending());
        assert_eq!(Pin::new(&mut first).poll(&mut cx), Poll::Ready(0));
        assert_eq!(Pin::new(&mut second).poll(&mut cx), Poll::Ready(1));
        assert_eq!(track.waiting.borrow().len(), 1);
    }
}
