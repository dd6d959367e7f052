#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mixes() {
        assert_eq!(
            tokens("rate * 12+x"),
            vec![
                Token::Ident("rate"),
                Token::Sign('*'),
                Token::Number(12),
                Token::Sign('+'),
                Token::Ident("x")
            ]
        );
    }
    #[test]
    fn blank() {
        assert!(tokens("   ").is_empty());
    }
}
