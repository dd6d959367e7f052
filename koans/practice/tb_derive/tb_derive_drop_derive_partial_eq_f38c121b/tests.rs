#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds() {
        let mut l = Lexer {
            tokens: vec![
                Token::Minus,
                Token::Number(6),
                Token::Minus,
                Token::Number(-2),
            ],
            at: 0,
        };
        assert_eq!(l.negative(), Some(-6));
        *l.advance().unwrap() = Token::Minus;
        l.at -= 1;
        assert_eq!(l.negative(), Some(2));
        assert_eq!(l.negative(), None);
    }

    #[test]
    fn other() {
        let mut l = Lexer {
            tokens: vec![Token::Number(1), Token::Number(2)],
            at: 0,
        };
        assert_eq!(l.negative(), None);
        assert_eq!(l.tokens, [Token::Number(1), Token::Number(2)]);
        let mut m = Lexer {
            tokens: vec![Token::Minus, Token::Minus],
            at: 0,
        };
        assert_eq!(m.negative(), None);
    }
}
