#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn spares_count_the_next_throw() {
        let mut throws = vec![5, 5, 3];
        throws.extend([0; 17]);
        assert_eq!(score(&throws), Some(16));
        assert_eq!(score(&throws[..9]), None);
    }
    #[test]
    fn all_strikes() {
        assert!(is_perfect(&[10; 12]));
        assert!(!is_perfect(&[9; 20]));
    }
}
