#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        let (root, a, b) = (leaf(10), leaf(4), leaf(6));
        adopt(&root, &[a.clone(), b]);
        adopt(&a, &[leaf(100)]);
        assert_eq!(total(&root), 120);
        halve(&root);
        assert_eq!((total(&root), a.borrow().used), (60, 2));
    }
}
