#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces() {
        let mut b = LockBox {
            key: Some(11),
            opened: 0,
        };
        assert_eq!(replace_key(&mut b, 14, 12), Some(11));
        assert_eq!(b.key, Some(12));
        assert_eq!(replace_key(&mut b, 15, 13), None);
        assert_eq!(b.key, Some(12));
        assert_eq!(replace_key(&mut b, 21, 14), Some(12));
    }

    #[test]
    fn opens() {
        let mut b = LockBox {
            key: None,
            opened: 3,
        };
        assert!(b.open(8).is_none());
        assert_eq!(b.opened, 3);
        assert_eq!(b.open(7), Some(&mut None));
        assert_eq!(b.opened, 4);
    }
}
