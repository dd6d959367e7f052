#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    struct Gauge(Vec<Poll<i32>>);
    impl Stream for Gauge {
        type Item = i32;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<i32>> {
            self.0
                .pop()
                .map_or(Poll::Ready(None), |step| step.map(Some))
        }
    }
    #[test]
    fn rolling() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut highest = maxima(Gauge(vec![
            Poll::Ready(9),
            Poll::Ready(2),
            Poll::Pending,
            Poll::Ready(4),
        ]));
        let mut next = || Pin::new(&mut highest).poll_next(&mut cx);
        assert_eq!(next(), Poll::Ready(Some(4)));
        assert_eq!(next(), Poll::Pending);
        assert_eq!(next(), Poll::Ready(Some(4)));
        assert_eq!(next(), Poll::Ready(Some(9)));
        assert_eq!(next(), Poll::Ready(None));
    }
}
