#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absorbs() {
        let leaf = |size| Folder {
            size,
            changes: 0,
            children: vec![],
        };
        let mut f = Folder {
            size: 1,
            changes: 2,
            children: vec![leaf(10), leaf(0), leaf(5)],
        };
        f.absorb();
        assert_eq!((f.size, f.changes), (16, 4));
        assert!(f.children.is_empty());
    }

    #[test]
    fn empty() {
        let mut f = Folder {
            size: 8,
            changes: 0,
            children: vec![],
        };
        f.absorb();
        assert_eq!((f.size, f.changes), (8, 0));
    }
}
