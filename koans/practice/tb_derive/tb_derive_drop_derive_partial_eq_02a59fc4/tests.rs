#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_the_old_queen() {
        let old = oldest(&BinaryHeap::from([2, 5, 1]), &true).unwrap();
        let heir = oldest(&BinaryHeap::from([1]), &true).unwrap();
        assert!(old.dotted && !heir.dotted);
        assert!(replace(&old, &heir));
        assert!(!replace(&heir, &old));
    }

    #[test]
    fn none_or_same() {
        assert!(oldest(&BinaryHeap::new(), &false).is_none());
        let queen = oldest(&BinaryHeap::from([6]), &false).unwrap();
        assert!(!replace(&queen, &queen));
    }
}
