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
    fn records() {
        let mut tape = Tape::blank(20);
        assert_eq!(block_on(mixtape(&mut tape, vec![4, 5, 3, 1], vec![11])), 2);
        assert_eq!(tape.sides, [vec![4, 5, 1], vec![]]);
        assert_eq!(block_on(tape.record(1, vec![10, 1])), [1]);
    }
}
