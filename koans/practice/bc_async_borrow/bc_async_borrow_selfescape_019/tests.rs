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
    fn signals() {
        let mut queue = Queue::default();
        let tower = Lighthouse {
            name: "Skagen".into(),
            flashes: 3,
        };
        tower.signal(&mut queue, "Vasa");
        tower.signal(&mut queue, "Fram");
        drop(tower);
        assert_eq!(
            block_on(queue.drain()),
            ["Skagen to Vasa: ***", "Skagen to Fram: ***"]
        );
    }
}
