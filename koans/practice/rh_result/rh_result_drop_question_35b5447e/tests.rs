#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        assert_eq!(setting("port = 8080").unwrap(), ("port", 8080));
        assert_eq!(setting("retries=3").unwrap(), ("retries", 3));
    }

    #[test]
    fn sums() {
        assert_eq!(total("a=1\nb = 20").unwrap(), 21);
        assert_eq!(total("").unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(setting("port 8080").is_err());
        assert!(setting("port = x").is_err());
        assert!(total("a=1\nb").is_err());
    }
}
