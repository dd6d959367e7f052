#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scores() {
        assert_eq!(z_scores(vec![1.0, 3.0]), [-1.0, 1.0]);
        assert_eq!(z_scores(vec![5.0, 5.0]), [0.0, 0.0]);
    }
    #[test]
    fn finds_outlier() {
        assert_eq!(outliers(vec![1.0, 1.0, 1.0, 1.0, 11.0], 1.5), [4]);
    }
}
