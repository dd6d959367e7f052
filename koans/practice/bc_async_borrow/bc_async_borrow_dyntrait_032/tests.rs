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
    fn reminds() {
        let email = Email::default();
        let pager = Pager { max: 7 };
        assert_eq!(block_on(remind(&email, &pager, "dentist")), 2);
        assert_eq!(block_on(remind(&email, &pager, "graduation")), 1);
        assert_eq!(email.outbox.borrow()[1], "Reminder: graduation");
    }
}
