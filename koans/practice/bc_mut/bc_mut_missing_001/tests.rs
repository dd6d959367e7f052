#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some() {
        assert_eq!(primes_below(20), vec![2, 3, 5, 7, 11, 13, 17, 19]);
        assert_eq!(primes_below(3), vec![2]);
    }

    #[test]
    fn none() {
        assert!(primes_below(2).is_empty());
    }
}
