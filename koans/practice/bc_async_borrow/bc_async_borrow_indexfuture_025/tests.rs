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
    fn chess() {
        assert_eq!(block_on(opening("1. e4 c5 2. Nf3")), Ok(Move("e4".into())));
        assert_eq!(block_on(opening("0-1")), Err("forfeit 0-1".into()));
        assert_eq!(block_on(opening(" ")), Err("empty record".into()));
        let games = ["1. d4 d5", "1. e4 e5", "1. d4 f5", "1. d4"];
        assert_eq!(
            block_on(replies(&games, "d4")),
            [Move("d5".into()), Move("f5".into())]
        );
    }
}
