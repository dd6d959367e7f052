#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_pauses() {
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut concert = std::pin::pin!(symphony(&["Allegro", "Largo", "Presto"]));
        assert!(concert.as_mut().poll(&mut cx).is_pending());
        assert!(concert.as_mut().poll(&mut cx).is_pending());
        assert_eq!(
            concert.as_mut().poll(&mut cx),
            Poll::Ready("Allegro | Largo | Presto".to_string())
        );
    }
}
