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
    fn weighs() {
        use Container::*;
        let cargo = Stack(vec![
            Pallet { kilos: 10 },
            Sealed(Box::new(Stack(vec![Pallet { kilos: 5 }]))),
        ]);
        assert_eq!(block_on(Scale { tare: 2 }.total(&cargo)), 19);
        assert_eq!(block_on(Scale { tare: 2 }.total(&Stack(vec![]))), 0);
    }
}
