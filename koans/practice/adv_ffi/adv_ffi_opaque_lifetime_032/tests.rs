#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walks() {
        assert_eq!(Cursor::new(&[4, 5, 6]).collect::<Vec<_>>(), [4, 5, 6]);
        assert_eq!(Cursor::new(&[]).next(), None);
    }
    #[test]
    fn sums() {
        assert_eq!(checksum(&[1, 1]), 9);
    }
}
