#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polled_by_hand() {
        let (courier, mut receipt) = dispatch();
        let mut cx = Context::from_waker(Waker::noop());
        assert!(Pin::new(&mut receipt).poll(&mut cx).is_pending());
    }
}
