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
    fn closes() {
        let mut archive = Archive::default();
        let line = |who: &str| (who.to_string(), "hi".to_string());
        let room = Room {
            topic: "tea".into(),
            lines: vec![line("zoe"), line("al"), line("zoe")],
        };
        assert_eq!(
            block_on(close(&mut archive, room.clone())),
            ("tea: al, zoe".to_string(), 1)
        );
        assert_eq!(block_on(close(&mut archive, room)).1, 2);
    }
}
