#[derive(Debug, PartialEq)]
pub enum Token {
    Number(i64),
    Minus,
}

pub struct Lexer {
    pub tokens: Vec<Token>,
    pub at: usize,
}

impl Lexer {
    fn advance(&mut self) -> Option<&mut Token> {
        self.at += 1;
        self.tokens.get_mut(self.at - 1)
    }

    pub fn negative(&mut self) -> Option<i64> {
        let sign = self.advance()?;
        match self.advance()? {
            Token::Number(n) if sign == &Token::Minus => Some(-*n),
            _ => None,
        }
    }
}
