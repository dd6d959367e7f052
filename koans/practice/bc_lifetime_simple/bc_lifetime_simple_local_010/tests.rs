#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small() {
        assert_eq!(
            &Header {
                version: 1,
                length: 2
            }
            .to_bytes()[..],
            [1, 0, 2, 3]
        );
    }

    #[test]
    fn large() {
        assert_eq!(
            &Header {
                version: 4,
                length: 0x0102
            }
            .to_bytes()[..],
            [4, 1, 2, 7]
        );
    }
}
