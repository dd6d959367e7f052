#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn corner() {
        assert_eq!(attacked(&[(0, 0)]), BTreeSet::from([(1, 2), (2, 1)]));
        assert_eq!(attacked(&[(4, 4)]).len(), 8);
    }
    #[test]
    fn safety() {
        assert!(safe(&[(0, 0), (7, 7)]));
        assert!(!safe(&[(0, 0), (1, 2)]));
    }
}
