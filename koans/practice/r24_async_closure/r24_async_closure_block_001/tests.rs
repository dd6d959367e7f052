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
    fn third_time_lucky() {
        assert_eq!(
            block_on(download(&Cell::new(2))),
            Ok("done at 2".to_string())
        );
        assert_eq!(block_on(download(&Cell::new(5))), Err(Fetch::Timeout));
    }
    #[test]
    fn other_errors_end_it() {
        assert_eq!(
            block_on(retry(5, async |_| Err::<(), _>(Fetch::Gone))),
            Err(Fetch::Gone)
        );
    }
}
