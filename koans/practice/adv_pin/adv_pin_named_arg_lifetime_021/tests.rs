#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn second_entry() {
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut lookup = look_up(&[("brød", "bread"), ("ost", "cheese")], "ost");
        assert!(Pin::new(&mut lookup).poll(&mut cx).is_pending());
        assert_eq!(
            Pin::new(&mut lookup).poll(&mut cx),
            Poll::Ready(Some("cheese"))
        );
        assert_eq!(
            Pin::new(&mut look_up(&[], "ost")).poll(&mut cx),
            Poll::Ready(None)
        );
    }
}
