#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    struct Twice(u8);
    impl Future for Twice {
        type Output = char;
        fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<char> {
            self.0 += 1;
            if self.0 > 2 {
                Poll::Ready('x')
            } else {
                Poll::Pending
            }
        }
    }
    #[test]
    fn counts() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut task = counted(Twice(0));
        assert!(Pin::new(&mut task).poll(&mut cx).is_pending());
        assert!(Pin::new(&mut task).poll(&mut cx).is_pending());
        assert_eq!(Pin::new(&mut task).poll(&mut cx), Poll::Ready(('x', 3)));
    }
}
