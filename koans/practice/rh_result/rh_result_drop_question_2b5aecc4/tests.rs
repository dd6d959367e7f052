#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        assert_eq!(long_lines("one\nthree\nseven".as_bytes(), 3).unwrap(), 2);
        assert_eq!(long_lines("ab\nä".as_bytes(), 1).unwrap(), 1);
        assert_eq!(long_lines("".as_bytes(), 0).unwrap(), 0);
    }

    #[test]
    fn bad_bytes() {
        assert!(long_lines(&b"ok\n\xff\xff\n"[..], 1).is_err());
    }
}
