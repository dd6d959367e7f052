#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_descents() {
        assert_eq!(breaks(&[1, 2, 2, 1, 0]), 2);
        assert_eq!(breaks(&['a', 'c', 'b']), 1);
        assert_eq!(breaks::<i32>(&[]), 0);
    }

    #[test]
    fn rising_timestamps() {
        assert!(is_rising(&[10, 20, 20, 31], 0));
        assert!(!is_rising(&[10, 9], 0));
        assert!(is_rising(&[10, 9, 12], 1));
        assert!(!is_rising(&[10, 9, 8], 1));
    }
}
