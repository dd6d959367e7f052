#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges() {
        let mut c = Carts::from([(1, vec![5, 6]), (2, vec![10]), (3, vec![])]);
        assert_eq!(merge_carts(&mut c, 1, 2), Some(21));
        assert_eq!(c[&2], [10, 5, 6]);
        assert!(!c.contains_key(&1));
        assert_eq!(merge_carts(&mut c, 3, 2), Some(21));
        assert_eq!(c.len(), 1);
    }

    #[test]
    fn missing() {
        let mut c = Carts::from([(2, vec![1])]);
        assert_eq!(merge_carts(&mut c, 7, 2), None);
        assert_eq!(c[&2], [1]);
        assert_eq!(merge_carts(&mut c, 2, 9), Some(1));
        assert_eq!(c, Carts::from([(9, vec![1])]));
    }
}
