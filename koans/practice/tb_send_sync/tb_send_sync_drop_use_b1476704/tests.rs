#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        let sums = Upload::split(b"abcabc", 3).checksum().join().unwrap();
        assert_eq!(sums, [0x024d0127, 0x024d0127]);
    }
    #[test]
    fn empty() {
        assert!(Upload::split(&[], 4).checksum().join().unwrap().is_empty());
    }
}
