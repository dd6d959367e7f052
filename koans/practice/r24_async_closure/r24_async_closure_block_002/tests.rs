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
    fn counts_words() {
        let site = Site::default()
            .page("/", "welcome to my page")
            .page("/about", "me");
        assert_eq!(
            block_on(site.words(&["/", "/blog", "/about"])),
            [Some(4), None, Some(1)]
        );
    }
}
