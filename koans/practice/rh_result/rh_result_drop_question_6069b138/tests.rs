#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        assert_eq!(house_number("42b Elm Row"), Ok(42));
        assert_eq!(house_number("Mill"), Ok(0));
        assert!(house_number("1\0").is_err());
    }
    #[test]
    fn sides() {
        assert!(is_even_side("108 Main"));
        assert!(!is_even_side("7 Main"));
    }
}
