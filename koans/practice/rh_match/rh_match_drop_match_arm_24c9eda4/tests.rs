#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::task::Wake;

    #[derive(Default)]
    struct Count(AtomicU32);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn poll_once<F: Future>(future: Pin<&mut F>, count: &Arc<Count>) -> Poll<F::Output> {
        let waker = Waker::from(count.clone());
        future.poll(&mut Context::from_waker(&waker))
    }

    #[test]
    fn waking() {
        let count = Arc::default();
        let mut channel = Channel::default();
        let other = channel.clone();
        let mut next = pin!(channel.next());
        assert!(poll_once(next.as_mut(), &count).is_pending());
    }
}
