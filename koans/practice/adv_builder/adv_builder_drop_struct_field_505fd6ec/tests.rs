#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    fn now<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("pending"),
        }
    }
    #[test]
    fn reads() {
        assert_eq!(
            now(read_twice(&mut Flaky {
                failures: 1,
                value: 21
            })),
            Ok(21)
        );
        assert_eq!(
            now(read_twice(&mut Flaky {
                failures: 0,
                value: 3
            })),
            Ok(3)
        );
        assert!(now(read_twice(&mut Flaky {
            failures: 2,
            value: 21
        }))
        .is_err());
    }
}
