#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        assert_eq!(
            header(&[1, 2, 0, 0, 1, 0]).unwrap(),
            Header {
                kind: 258,
                size: 256
            }
        );
        assert_eq!(
            header(&[0, 7, 0, 0, 0, 9]).unwrap(),
            Header { kind: 7, size: 9 }
        );
    }

    #[test]
    fn rejects() {
        assert!(header(&[1]).is_err());
        assert!(header(&[1, 2, 3]).is_err());
        assert!(header(&[0; 7]).is_err());
    }
}
