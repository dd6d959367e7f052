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
    fn invoices() {
        let mut draft = Order::default();
        draft.lines.push(Line {
            item: "lamp",
            cents: 1700,
        });
        let bill = checkout(&draft);
        draft.lines.push(Line {
            item: "desk",
            cents: 8300,
        });
        assert_eq!(block_on(bill), (2400, "lamp, delivery".to_string()));
        assert_eq!(
            block_on(checkout(&draft)),
            (12000, "lamp, desk".to_string())
        );
    }
}
