#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        assert_eq!(
            seating(2, 3, None),
            vec![vec!['.', '.', '.'], vec!['.', '.', '.']]
        );
    }

    #[test]
    fn with_aisle() {
        assert_eq!(seating(3, 2, Some(1)), vec![vec!['.', ' ']; 3]);
        assert!(seating(0, 4, None).is_empty());
    }
}
