#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn middle_first() {
        assert_eq!(best_seats(&[false; 7], 3), Some(vec![2, 3, 4]));
        assert_eq!(best_seats(&[false; 2], 3), None);
    }
    #[test]
    fn evening() {
        let mut row = [false; 6];
        assert_eq!(sell(&mut row, &[2, 2, 3, 1]), 5);
        assert_eq!(row.iter().filter(|t| **t).count(), 5);
    }
}
