#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reaches_limit() {
        assert_eq!(start(5).wait(), 5);
    }
    #[test]
    fn stops() {
        let m = start(u32::MAX);
        while m.beats.load(Ordering::SeqCst) == 0 {}
        assert!(m.stop());
    }
}
