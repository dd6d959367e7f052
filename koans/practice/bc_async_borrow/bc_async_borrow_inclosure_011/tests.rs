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
    fn quiz() {
        let all = Answers::from([("Owls", vec!['a', 'b', 'c']), ("Bats", vec!['c', 'b', 'a'])]);
        let table = block_on(scores(&all, &["Bats", "Newts", "Owls"], "abd"));
        assert_eq!(table, [("Bats".to_string(), 1), ("Owls".to_string(), 2)]);
        assert_eq!(
            block_on(winner(&all, &["Bats", "Owls"], "abd")).as_deref(),
            Some("Owls")
        );
    }
}
