#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits() {
        assert_eq!(
            split_pile(&[1, 20, 14, 12, 5]),
            (vec![1, 14, 5], vec![20, 12])
        );
    }

    #[test]
    fn empty() {
        assert_eq!(split_pile(&[]), (vec![], vec![]));
        assert_eq!(split_pile(&[6]), (vec![], vec![6]));
    }
}
