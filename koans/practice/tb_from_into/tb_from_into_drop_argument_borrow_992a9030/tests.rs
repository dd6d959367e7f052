#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dot() {
        assert_eq!(correlate(&[1, 2, 3, 4, 5], &[10, 0, 1, 200, 2]), 823);
    }
    #[test]
    fn offset() {
        assert_eq!(best_offset(&[0, 1, 0, 9, 8, 0, 1], &[9, 8]), 3);
    }
}
