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
    fn noisy() {
        assert_eq!(
            noisy_rows(vec![vec![9, 1, 4], vec![-8, -7, 2], vec![3]], 3),
            2
        );
        assert_eq!(noisy_rows(vec![vec![1]], 1), 0);
    }

    #[test]
    fn even() {
        assert_eq!(row_medians(vec![vec![8, 2]]), vec![8]);
        assert!(row_medians(vec![]).is_empty());
    }
}
