#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn passes() {
        let rules: Vec<Box<dyn Rule>> = vec![Box::new(MinLength(2)), Box::new(MinLength(4))];
        assert_eq!(validate("nick", "dora", &rules), Ok(2));
        assert_eq!(validate("nick", "", &[]), Ok(0));
        assert_eq!(
            validate("nick", "ada", &rules),
            Err(FormError {
                field: "nick".to_string(),
                reason: "needs 4 letters".to_string()
            })
        );
    }
    #[test]
    fn rule() {
        assert_eq!(MinLength(3).check("abc"), Ok(()));
        assert!(MinLength(3).check("ab").is_err());
    }
}
