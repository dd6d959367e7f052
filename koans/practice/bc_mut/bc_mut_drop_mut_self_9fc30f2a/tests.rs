#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waits() {
        let mut p = Poller {
            interval: Duration::from_secs(2),
            misses: 0,
        };
        assert_eq!(p.next_wait(), Duration::from_secs(2));
        assert_eq!(p.answer(false), Duration::from_secs(4));
        assert_eq!(p.answer(false), Duration::from_secs(8));
        assert_eq!(p.answer(true), Duration::from_secs(2));
        p.interval = Duration::ZERO;
        assert_eq!(p.next_wait(), Duration::from_millis(10));
    }
}
