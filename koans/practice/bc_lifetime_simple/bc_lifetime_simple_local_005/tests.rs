#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_rows() {
        assert_eq!(
            aisle_seats(&[4, 3]).into_iter().collect::<Vec<u32>>(),
            vec![1, 4, 5, 7]
        );
    }

    #[test]
    fn single_column() {
        assert_eq!(
            aisle_seats(&[1, 1, 2]).into_iter().collect::<Vec<u32>>(),
            vec![1, 2, 3, 4]
        );
    }

    #[test]
    fn nothing() {
        assert_eq!(aisle_seats(&[]).into_iter().count(), 0);
    }
}
