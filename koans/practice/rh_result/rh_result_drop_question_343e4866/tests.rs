#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts() {
        assert_eq!(amount(b" -450").unwrap(), -450);
        assert_eq!(amount(b"12\n").unwrap(), 12);
    }

    #[test]
    fn rejects() {
        assert!(amount(b"\xff\xfe").is_err());
        assert!(amount(b"ten").is_err());
    }

    #[test]
    fn main_succeeds() {
        assert!(main().is_ok());
    }
}
