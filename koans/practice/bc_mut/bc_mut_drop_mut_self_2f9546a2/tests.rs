#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peeks() {
        let mut s = Stack::with_limit(2);
        assert_eq!(s.peek(), None);
        assert_eq!(s.push("a"), Ok(()));
        assert_eq!(s.push("b"), Ok(()));
        assert_eq!(s.peek(), Some("b"));
    }

    #[test]
    fn full() {
        let mut s = Stack::with_limit(1);
        assert_eq!(s.push(7), Ok(()));
        assert_eq!(s.push(8), Err(8));
        assert_eq!(s.peek(), Some(7));
    }
}
