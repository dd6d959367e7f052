#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let header = parse([1, 2, 3, 4, 0, 0, 0, 9]);
        assert_eq!(
            header,
            Header {
                station: 258,
                kind: 3,
                flags: 4,
                sequence: 9
            }
        );
    }
    #[test]
    fn follows() {
        let last = Header {
            station: 1,
            kind: 0,
            flags: 0,
            sequence: u32::MAX,
        };
        assert!(is_next(
            &last,
            &Header {
                sequence: 0,
                ..last
            }
        ));
        assert!(!is_next(&last, &last));
    }
}
