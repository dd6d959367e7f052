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
    fn turns_pages() {
        let atlas = Atlas::new(&["europe", "asia"]);
        assert_eq!(block_on(atlas.turn_to(0)).as_deref(), Some("EUROPE"));
        assert_eq!(block_on(atlas.turn_to(1)).as_deref(), Some("ASIA"));
        assert_eq!(block_on(atlas.turn_to(2)), None);
    }
}
