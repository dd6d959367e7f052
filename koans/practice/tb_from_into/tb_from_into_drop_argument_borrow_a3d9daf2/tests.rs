#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        assert_eq!(changes(&[1, 2, 2, 3]), 2);
        assert_eq!(changes::<u8>(&[]), 0);
    }

    #[test]
    fn weeks() {
        assert!(unsettled(&[0, 6, 0, 12]));
        assert!(!unsettled(&[0, 6, 7, 8, 12]));
        assert!(unsettled(&[1, 6, 11]));
    }
}
