#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn there_and_back() {
        let bytes = build(9, b"hey").unwrap();
        assert_eq!(bytes, [9, 3, 0, b'h', b'e', b'y']);
        assert_eq!(
            parse(&bytes),
            Some(Frame {
                kind: 9,
                length: 3,
                body: b"hey".to_vec()
            })
        );
    }
    #[test]
    fn short() {
        assert_eq!(parse(&[1, 4, 0, 7]), None);
        assert!(build(1, &[0; 70_000]).is_err());
    }
}
