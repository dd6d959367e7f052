#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn compares() {
        assert!(same_size(&b"abc"[..], &b"xyz"[..]).unwrap());
        assert_eq!(report(vec![("a", "b"), ("aa", "b")]), "=!");
    }
    #[test]
    fn sizes() {
        assert_eq!(size(&b"four"[..]).unwrap(), 4);
    }
}
