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
    fn with_and_without_token() {
        assert_eq!(
            block_on(profile(Some("ann"), 3)),
            Response {
                status: 200,
                body: "ann: 3 visits".into()
            }
        );
        assert_eq!(block_on(profile(None, 3)).status, 401);
    }
}
