#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn well_formed() {
        let tokens = [
            Token::Minus,
            Token::LeftParen,
            Token::Int(2),
            Token::Star,
            Token::Ident("x".into()),
            Token::RightParen,
        ];
        assert_eq!(misplaced(&tokens), None);
    }
    #[test]
    fn misplaced_ones() {
        assert_eq!(misplaced(&[Token::Star]), Some(0));
        assert_eq!(misplaced(&[Token::Int(1), Token::LeftParen]), Some(1));
        assert_eq!(misplaced(&[Token::LeftParen, Token::RightParen]), Some(1));
    }
}
