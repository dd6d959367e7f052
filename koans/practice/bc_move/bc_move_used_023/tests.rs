#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single() {
        assert!(checksum_ok([1, 10, 4, 5].into_iter()));
        assert!(!checksum_ok([1, 10, 4].into_iter()));
        assert!(!checksum_ok([3].into_iter()));
    }

    #[test]
    fn many() {
        assert_eq!(count_valid(&[vec![0, 0], vec![2, 5, 3], vec![2, 5, 4]]), 2);
        assert_eq!(count_valid(&[]), 0);
    }
}
