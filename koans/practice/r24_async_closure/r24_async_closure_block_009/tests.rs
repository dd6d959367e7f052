#[cfg(test)]
mod tests {
    use super::*;
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        loop {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
                return value;
            }
        }
    }
    #[test]
    fn serves() {
        assert_eq!(
            block_on(serve("shout", &["stop", "now!!"])).unwrap(),
            ["STOP!", "NOW!"]
        );
        assert_eq!(block_on(serve("echo", &["a!"])).unwrap(), ["a"]);
        assert_eq!(block_on(serve("count", &["four", ""])).unwrap(), ["4", "0"]);
        assert_eq!(
            block_on(serve("dance", &[])),
            Err("unknown command dance".into())
        );
    }
}
