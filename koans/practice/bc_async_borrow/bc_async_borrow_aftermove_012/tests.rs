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
    fn uploads() {
        let sketch = Sketch {
            name: "cat".into(),
            strokes: vec![(10, 20), (4, 7)],
        };
        let up = upload(sketch, 2);
        assert_eq!(up.label, "cat (2 strokes)");
        assert_eq!(block_on(up.future), [2, 5, 10, 2, 3]);
    }
}
