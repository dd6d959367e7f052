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
    fn stops_when_full() {
        let events = [
            Event::Joined("bo".into()),
            Event::Said {
                who: "bo".into(),
                text: "hi".into(),
            },
            Event::Joined("cy".into()),
        ];
        assert_eq!(
            block_on(transcript(&events, 99)),
            (3, "* bo\nbo: hi\n* cy\n".to_string())
        );
        assert_eq!(
            block_on(transcript(&events, 8)),
            (1, "* bo\nbo: hi\n".to_string())
        );
    }
}
