#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn books_lowest() {
        let mut f = BTreeSet::from([12, 3, 8]);
        assert_eq!(book(&mut f, 2).unwrap(), vec![3, 8]);
        assert_eq!(f.len(), 1);
        assert_eq!(book(&mut f, 1).unwrap(), vec![12]);
    }

    #[test]
    fn sold_out() {
        let mut f = BTreeSet::from([1]);
        assert!(book(&mut f, 2).is_err());
        assert_eq!(f.len(), 1);
        assert!(book(&mut f, 0).unwrap().is_empty());
    }
}
