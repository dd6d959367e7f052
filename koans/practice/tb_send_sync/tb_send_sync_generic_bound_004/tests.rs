#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn value() {
        let sum = Deferred::start("sum", || (1..=4).sum::<i32>());
        assert_eq!(sum.wait(), Ok(10));
    }
    #[test]
    fn panic() {
        let bad = Deferred::<u8>::start("bad", || panic!("no"));
        assert_eq!(bad.wait(), Err("bad panicked".to_string()));
    }
}
