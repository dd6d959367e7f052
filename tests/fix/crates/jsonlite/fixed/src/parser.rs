use std::collections::BTreeMap;

use crate::lexer::{self, LexError, Token};
use crate::Value;

/// Why a text is not JSON.
#[derive(Debug, PartialEq, Eq)]
pub enum ParseError {
    Lex(LexError),
    Unexpected(String),
    End,
}

impl From<LexError> for ParseError {
    fn from(error: LexError) -> Self {
        ParseError::Lex(error)
    }
}

/// Read one value; nothing may follow it.
pub fn parse(text: &str) -> Result<Value, ParseError> {
    let tokens = lexer::tokens(text)?;
    let mut parser = Parser { tokens, next: 0 };
    let value = parser.value()?;
    match parser.tokens.get(parser.next) {
        Some(token) => Err(ParseError::Unexpected(format!("{token:?}"))),
        None => Ok(value),
    }
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
}

impl Parser {
    fn take(&mut self) -> Result<Token, ParseError> {
        let token = self.tokens.get(self.next).cloned().ok_or(ParseError::End)?;
        self.next += 1;
        Ok(token)
    }

    fn accept(&mut self, punct: char) -> bool {
        let is_next = self.tokens.get(self.next) == Some(&Token::Punct(punct));
        self.next += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, punct: char) -> Result<(), ParseError> {
        if self.accept(punct) {
            return Ok(());
        }
        let found = self.take()?;
        Err(ParseError::Unexpected(format!("{found:?}")))
    }

    fn value(&mut self) -> Result<Value, ParseError> {
        match self.take()? {
            Token::Int(n) => Ok(Value::Int(n)),
            Token::Text(text) => Ok(Value::Text(text)),
            Token::Word(word) => match word.as_str() {
                "null" => Ok(Value::Null),
                "true" => Ok(Value::Bool(true)),
                "false" => Ok(Value::Bool(false)),
                _ => Err(ParseError::Unexpected(word)),
            },
            Token::Punct('[') => self.list(),
            Token::Punct('{') => self.map(),
            Token::Punct(other) => Err(ParseError::Unexpected(other.to_string())),
        }
    }

    fn list(&mut self) -> Result<Value, ParseError> {
        let mut items = Vec::new();
        while !self.accept(']') {
            if !items.is_empty() {
                self.expect(',')?;
            }
            items.push(self.value()?);
        }
        Ok(Value::List(items))
    }

    fn map(&mut self) -> Result<Value, ParseError> {
        let mut map = BTreeMap::new();
        while !self.accept('}') {
            if !map.is_empty() {
                self.expect(',')?;
            }
            let Token::Text(key) = self.take()? else {
                return Err(ParseError::Unexpected("a key that is no text".to_string()));
            };
            self.expect(':')?;
            map.insert(key, self.value()?);
        }
        Ok(Value::Map(map))
    }
}
