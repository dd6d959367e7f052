#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn warms() {
        let p = Arc::new(Primes::default());
        assert_eq!(p.warm_up(20).join().unwrap(), 8);
        assert_eq!(p.table(3).last(), Some(&19));
    }
    #[test]
    fn small() {
        assert_eq!(Primes::default().table(3), [2, 3]);
    }
}
