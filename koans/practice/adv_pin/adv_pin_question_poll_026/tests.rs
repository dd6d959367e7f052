#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    #[test]
    fn arrives_late() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut upload = Upload {
            chunks: vec![Some("x"), Some("3"), None],
        };
        assert!(Pin::new(&mut upload).poll(&mut cx).is_pending());
        assert_eq!(Pin::new(&mut upload).poll(&mut cx), Poll::Ready(Ok(3_072)));
        assert!(matches!(
            Pin::new(&mut upload).poll(&mut cx),
            Poll::Ready(Err(_))
        ));
        assert_eq!(Pin::new(&mut upload).poll(&mut cx), Poll::Ready(Ok(0)));
    }
}
