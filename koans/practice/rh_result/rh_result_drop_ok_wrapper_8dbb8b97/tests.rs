#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries() {
        assert_eq!(retry(|n| n * n > 10, 9), Ok(4));
        assert_eq!(retry(|_| false, 2), Err("gave up after 2".to_string()));
    }

    #[test]
    fn dials() {
        assert_eq!(dial(2, 5), Ok(3));
        assert_eq!(dial(0, 1), Ok(1));
        assert!(dial(4, 3).is_err());
    }
}
