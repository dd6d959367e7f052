#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(open_parens("(a (b c)"), Ok(1));
        assert_eq!(open_parens("x"), Ok(0));
        assert_eq!(step(2, ')'), Ok(1));
    }
    #[test]
    fn unexpected() {
        assert_eq!(
            open_parens("a) b"),
            Err(SyntaxError {
                message: "unexpected )".to_string()
            })
        );
        assert!(step(0, ')').is_err());
    }
}
