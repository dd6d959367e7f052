#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deals() {
        let mut t = Table {
            deck: vec![1, 2, 3, 4, 5],
            ..Default::default()
        };
        t.deal(1);
        assert_eq!((t.left.clone(), t.right.clone()), (vec![5], vec![4]));
        t.deal(2);
        assert_eq!(t.left, vec![5, 3, 1]);
        assert_eq!(t.right, vec![4, 2]);
        assert!(t.deck.is_empty());
    }
}
