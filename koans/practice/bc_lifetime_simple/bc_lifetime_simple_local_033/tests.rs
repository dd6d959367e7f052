#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first() {
        assert_eq!(&primes_below(12)[..], [2, 3, 5, 7, 11]);
    }

    #[test]
    fn edges() {
        assert_eq!(primes_below(2).len(), 0);
        assert_eq!(&primes_below(3)[..], [2]);
    }
}
