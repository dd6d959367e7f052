#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years() {
        assert!(is_leap("2024").unwrap());
        assert!(is_leap(" 2000 ").unwrap());
        assert!(!is_leap("1900").unwrap());
        assert!(!is_leap("2023").unwrap());
    }

    #[test]
    fn days() {
        assert_eq!(february("2024").unwrap(), 29);
        assert_eq!(february("2023").unwrap(), 28);
    }

    #[test]
    fn rejects() {
        assert!(is_leap("MMXX").is_err());
        assert!(february("?").is_err());
    }
}
