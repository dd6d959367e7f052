#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn below_hundred() {
        assert_eq!(count_primes(100, 30), 25);
        assert_eq!(count_primes(30, 7), 10);
    }
    #[test]
    fn small() {
        assert_eq!(small_primes(12), [2, 3, 5, 7, 11]);
    }
}
