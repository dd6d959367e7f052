#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleeping_forever_is_noticed() {
        let stalled = block_on(std::future::pending::<u8>());
        assert_eq!(stalled, Err(Stall::NeverWoken { polls: 1 }));
    }

    #[test]
    fn wake_counts() {
        let count = Arc::new(WakeCount::default());
        Waker::from(count.clone()).wake();
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
    }
}
