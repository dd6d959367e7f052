#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops() {
        let mut s = Stopwatch::default();
        s.start(10);
        assert!(s.stop(25));
        assert_eq!(s.elapsed, 15);
        s.start(30);
        assert!(s.stop(32));
        assert_eq!(s.elapsed, 17);
        assert!(!s.stop(40));
        assert_eq!(s.elapsed, 17);
    }

    #[test]
    fn unstarted() {
        let mut s = Stopwatch::default();
        assert!(!s.stop(5));
        assert_eq!(s.elapsed, 0);
    }
}
