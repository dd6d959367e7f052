#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shift() {
        assert_eq!(key_shift("a"), Ok(0));
        assert_eq!(key_shift("d"), Ok(3));
        assert!(key_shift("ab").is_err());
        assert!(key_shift("").is_err());
    }
    #[test]
    fn upper() {
        assert_eq!(
            key_shift("Q"),
            Err("Q is not a lowercase letter".to_string())
        );
    }
}
