#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waits_then_reads() {
        let mailbox = Rc::new(RefCell::new(Mailbox::default()));
        let mut cx = Context::from_waker(Waker::noop());
        let mut receive = Receive(Rc::clone(&mailbox));
        assert!(Pin::new(&mut receive).poll(&mut cx).is_pending());
        assert!(post(&mailbox, "rent"));
        assert!(!post(&mailbox, "ads"));
        assert_eq!(
            Pin::new(&mut receive).poll(&mut cx),
            Poll::Ready("rent".to_string())
        );
    }
}
