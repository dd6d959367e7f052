#[derive(Debug)]
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
        if self.advance()? != &Token::Minus {
            return None;
        }
        match self.advance()? {
            Token::Number(n) => Some(-*n),
            Token::Minus => None,
        }
    }
}
