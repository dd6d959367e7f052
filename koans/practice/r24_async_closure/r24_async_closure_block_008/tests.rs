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
    fn loads_once() {
        let mut cache = Cache::default();
        assert_eq!(
            block_on(translate(&mut cache, "moon and tide")),
            "Mond and Gezeiten"
        );
        assert_eq!(cache.loads, 3);
        assert_eq!(
            block_on(translate(&mut cache, "tide tide and")),
            "Gezeiten Gezeiten and"
        );
        assert_eq!(cache.loads, 4);
    }
}
