#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wikipedia() {
        assert_eq!(adler(b"Wikipedia"), 0x11E6_0398);
    }
    #[test]
    fn chunks() {
        let sums = checksums(b"aabb!".to_vec(), 2);
        assert_eq!(
            sums,
            [(0, adler(b"aa")), (1, adler(b"bb")), (2, adler(b"!"))]
        );
    }
}
