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
    fn seals() {
        let wax = Wax {
            colour: "red".into(),
            motif: '*',
        };
        assert_eq!(seal_all(vec!["a".into()], &wax).len(), 1);
        assert_eq!(
            block_on(post(&["to Eva", "to Max"], wax)),
            ["to Maxred*", "to Evared*"]
        );
    }
}
