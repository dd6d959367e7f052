#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::sync::Arc;
    use std::task::{Context, Poll, Wake, Waker};
    struct Idle;
    impl Wake for Idle {
        fn wake(self: Arc<Self>) {}
    }
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = Box::pin(future);
        let waker = Waker::from(Arc::new(Idle));
        let mut cx = Context::from_waker(&waker);
        loop {
            match future.as_mut().poll(&mut cx) {
                Poll::Ready(out) => break out,
                Poll::Pending => std::thread::yield_now(),
            }
        }
    }
    #[test]
    fn birds() {
        let s = Survey {
            spots: vec![("fen", vec!["tit", "wren", "tit"]), ("lea", vec!["tit"])],
        };
        assert_eq!(block_on(s.per_spot("tit")), 1.5);
        assert_eq!(block_on(s.per_spot("owl")), 0.0);
        assert_eq!(block_on(s.best_spot()), Some("fen"));
    }
}
