#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Ident(String),
    Int(i64),
    Minus,
    Star,
    LeftParen,
    RightParen,
}

impl Token {
    pub fn starts_expression(&self) -> bool {
        matches!(
            self,
            Token::Ident(_) | Token::Int(_) | Token::Minus | Token::LeftParen
        )
    }

    fn ends_expression(&self) -> bool {
        !matches!(self, Token::Minus | Token::Star | Token::LeftParen)
    }
}

/// Index of the first token that cannot follow the one before it.
pub fn misplaced(tokens: &[Token]) -> Option<usize> {
    let mut after_value = false;
    for (index, token) in tokens.iter().enumerate() {
        let fits = if after_value {
            *token != Token::LeftParen
        } else {
            token.starts_expression()
        };
        if !fits {
            return Some(index);
        }
        after_value = token.ends_expression();
    }
    None
}
