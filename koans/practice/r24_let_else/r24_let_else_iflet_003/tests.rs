#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn row_and_column() {
        let mut card = Card::new([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
        assert!(!card.call(2));
        assert!(!card.call(2));
        assert!(!card.call(5));
        assert!(!card.call(30));
        assert!(card.call(8));
    }
    #[test]
    fn a_row() {
        let mut card = Card::new([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
        assert_eq!([4, 6, 5].map(|n| card.call(n)), [false, false, true]);
    }
}
