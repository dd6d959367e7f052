#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tokens() {
        assert_eq!(token("+"), Ok(Token::Plus));
        assert_eq!(token("42"), Ok(Token::Number(42)));
        assert_eq!(token("x1"), Ok(Token::Name("x1".to_string())));
        assert!(token("4x").is_err());
    }
}
