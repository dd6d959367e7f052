#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seals() {
        let s = seal(vec![3, 8, 5]).unwrap();
        assert_eq!(s.samples, vec![3, 8, 5]);
        assert_eq!(s.heaviest, 8);
        assert!(seal(vec![]).is_none());
    }

    #[test]
    fn totals() {
        assert_eq!(total_heaviest(vec![vec![1, 2], vec![], vec![7]]), 9);
        assert_eq!(total_heaviest(vec![vec![4]]), 4);
    }
}
