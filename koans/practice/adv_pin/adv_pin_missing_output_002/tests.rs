#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn travels() {
        let mut letter = Letter {
            to: "Mia".into(),
            stops: vec!["Graz", "Linz"],
        };
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert!(Pin::new(&mut letter).poll(&mut cx).is_pending());
        assert_eq!(stops_left(&letter), 1);
        assert!(Pin::new(&mut letter).poll(&mut cx).is_pending());
        assert_eq!(
            Pin::new(&mut letter).poll(&mut cx),
            Poll::Ready("for Mia".to_string())
        );
    }
}
