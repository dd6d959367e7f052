#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn real_ones() {
        assert!(is_valid("978-0-306-40615-7"));
        assert!(!is_valid("978-0-306-40615-8"));
        assert!(!is_valid("978-0"));
    }
    #[test]
    fn reasons() {
        assert_eq!(checksum("978"), Err(Isbn::Length(3)));
        assert_eq!(checksum("97x"), Err(Isbn::Letter('x')));
    }
}
