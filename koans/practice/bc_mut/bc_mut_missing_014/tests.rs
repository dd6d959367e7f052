#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd() {
        assert_eq!(
            row_medians(vec![vec![9, 1, 4], vec![0, -2, -1]]),
            vec![4, -1]
        );
    }

    #[test]
    fn even() {
        assert_eq!(row_medians(vec![vec![8, 2]]), vec![8]);
        assert!(row_medians(vec![]).is_empty());
    }
}
