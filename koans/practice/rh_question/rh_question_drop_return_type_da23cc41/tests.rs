#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn takes() {
        assert_eq!(payload(b"3:abcdef").unwrap(), "abc");
        assert_eq!(payload(b"1:xyz").unwrap(), "x");
        assert_eq!(payload(b"9").unwrap(), "");
    }
    #[test]
    fn errs() {
        assert!(payload(b"x:abc").is_err());
        assert!(payload(b"\xff:abc").is_err());
    }
}
