#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = pin!(future);
        let mut cx = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(out) = future.as_mut().poll(&mut cx) {
                return out;
            }
        }
    }
    #[test]
    fn releases() {
        let larch = Release {
            version: "2.1".into(),
            notes: 2,
        };
        assert_eq!(block_on(latest("larch")), Some(larch));
        assert_eq!(block_on(latest("elm")).unwrap().notes, 1);
        assert_eq!(block_on(heading("elm")).as_deref(), Some("0.1"));
        assert_eq!(block_on(fetch("elm")), "## 0.1\n- elm begins");
    }
}
