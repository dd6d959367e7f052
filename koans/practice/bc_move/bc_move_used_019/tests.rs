#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deals() {
        assert_eq!(
            deal(vec![1, 2, 3, 4, 5], 2, 2),
            vec![vec![3, 5, 2], vec![4, 1]]
        );
    }

    #[test]
    fn no_cut() {
        assert_eq!(deal(vec![7, 8], 1, 0), vec![vec![7, 8]]);
        assert_eq!(deal(vec![7, 8], 2, 1), vec![vec![8], vec![7]]);
    }
}
