#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lexes() {
        assert!(matches!(lex("+", 0), Ok(Token::Plus)));
        assert!(matches!(lex("-12", 0), Ok(Token::Number(-12))));
        assert!(matches!(lex("x", 3), Err(3)));
    }

    #[test]
    fn rejects() {
        assert_eq!(rejected_column("abc", 7), 7);
        assert_eq!(rejected_column("1x", 2), 2);
    }

    #[test]
    fn panics_on_good() {
        assert!(std::panic::catch_unwind(|| rejected_column("5", 1)).is_err());
    }
}
