#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_shape() {
        assert_eq!(token("|"), Ok(Token::Pipe));
        assert_eq!(token("40"), Ok(Token::Size(40)));
        assert_eq!(token("cat"), Ok(Token::Word("cat".to_string())));
    }

    #[test]
    fn refuses() {
        assert_eq!(token(""), Err("blank".to_string()));
        assert_eq!(token("4x"), Err("4x".to_string()));
    }

    #[test]
    fn counts_pipes() {
        assert_eq!(pipes(&[Token::Pipe, Token::Size(2), Token::Pipe]), 2);
    }
}
