#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ean13() {
        assert!(is_valid("4006381333931"));
        assert!(!is_valid("4006381333932"));
    }
    #[test]
    fn empties() {
        assert!(!is_valid("--"));
        assert_eq!([7u32].into_iter().checksum(), Some(9));
        assert_eq!(std::iter::empty::<u32>().checksum(), None);
    }
}
