#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rotates() {
        assert_eq!(&turn_order(&['a', 'b', 'c'], 1)[..], ['b', 'c', 'a']);
        assert_eq!(&turn_order(&[1, 2], 4)[..], [1, 2]);
    }

    #[test]
    fn empty() {
        assert_eq!(turn_order::<u8>(&[], 3).len(), 0);
    }

    #[test]
    fn next() {
        assert_eq!(next_after(&["x", "y"], &"y"), Some("x"));
        assert_eq!(next_after(&["x", "y"], &"z"), None);
    }
}
