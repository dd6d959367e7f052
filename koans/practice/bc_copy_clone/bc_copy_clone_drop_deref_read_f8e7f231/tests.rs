#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn little_endian() {
        assert_eq!(
            words(&[1, 0, 0, 0, 0, 1, 0, 0, 9]).collect::<Vec<_>>(),
            [1, 256]
        );
    }
    #[test]
    fn sums() {
        assert_eq!(checksum(&[3, 0, 0, 0, 2]), 10);
        assert!(is_blank(&[255; 8]));
        assert!(!is_blank(&[0; 4]));
    }
}
