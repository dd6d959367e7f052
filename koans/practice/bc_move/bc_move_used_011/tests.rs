#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads() {
        assert_eq!(spread(vec![4, 2, 9]), Some((2, vec![2, 0, 7])));
        assert_eq!(spread(vec![-3]), Some((-3, vec![0])));
        assert_eq!(spread(vec![]), None);
    }

    #[test]
    fn widths() {
        assert_eq!(widest(vec![vec![1, 5], vec![], vec![10, 3, 4]]), 7);
        assert_eq!(widest(vec![vec![2, 3]]), 1);
    }
}
