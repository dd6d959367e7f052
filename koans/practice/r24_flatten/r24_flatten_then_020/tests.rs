#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn corners_of_two_rings() {
        assert_eq!(corners(2).collect::<Vec<_>>(), [9, 7, 5, 3, 25, 21, 17, 13]);
    }
    #[test]
    fn primes() {
        assert_eq!(prime_digits(2), ["7", "5", "3", "17", "13"]);
        assert!(!is_prime(1));
    }
}
