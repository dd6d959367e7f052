use std::collections::HashMap;
use std::fmt;
use std::iter::Peekable;
use std::str::CharIndices;

#[derive(Debug, PartialEq)]
pub enum Token<'s> {
    Number(f64),
    Name(&'s str),
    Op(char),
}

#[derive(Debug, Clone, PartialEq)]
pub enum LexError {
    Stray(char, usize),
    Number(String),
}

pub struct Lexer<'s> {
    source: &'s str,
    chars: Peekable<CharIndices<'s>>,
}

impl<'s> Lexer<'s> {
    pub fn new(source: &'s str) -> Self {
        Lexer {
            source,
            chars: source.char_indices().peekable(),
        }
    }

    fn take_while(&mut self, start: usize, keep: impl Fn(char) -> bool) -> &'s str {
        let mut end = start;
        while let Some((index, c)) = self.chars.next_if(|(_, c)| keep(*c)) {
            end = index + c.len_utf8();
        }
        &self.source[start..end]
    }
}

impl<'s> Iterator for Lexer<'s> {
    type Item = Result<Token<'s>, LexError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.chars.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        let (start, first) = *self.chars.peek()?;
        Some(match first {
            '0'..='9' => {
                let text = self.take_while(start, |c| c.is_ascii_digit() || c == '.');
                text.parse()
                    .map(Token::Number)
                    .map_err(|_| LexError::Number(text.to_string()))
            }
            c if c.is_alphabetic() => {
                Ok(Token::Name(self.take_while(start, char::is_alphanumeric)))
            }
            '+' | '-' | '*' | '/' => {
                self.chars.next();
                Ok(Token::Op(first))
            }
            other => {
                self.chars.next();
                Err(LexError::Stray(other, start))
            }
        })
    }
}

#[derive(Debug, PartialEq)]
pub enum CalcError {
    Lex(LexError),
    Unbound(String),
    Stack { depth: usize },
}

impl From<LexError> for CalcError {
    fn from(error: LexError) -> Self {
        CalcError::Lex(error)
    }
}

impl fmt::Display for CalcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CalcError::Lex(LexError::Stray(c, at)) => write!(f, "stray {c:?} at {at}"),
            CalcError::Lex(LexError::Number(text)) => write!(f, "bad number {text}"),
            CalcError::Unbound(name) => write!(f, "{name} has no value"),
            CalcError::Stack { depth } => write!(f, "{depth} values on the stack"),
        }
    }
}

pub fn postfix(source: &str, names: &HashMap<&str, f64>) -> Result<f64, CalcError> {
    let mut stack = Vec::new();
    for token in Lexer::new(source) {
        let value = match token? {
            Token::Number(value) => value,
            Token::Name(name) => *names
                .get(name)
                .ok_or_else(|| CalcError::Unbound(name.to_string()))?,
            Token::Op(op) => {
                let depth = stack.len();
                let (Some(b), Some(a)) = (stack.pop(), stack.pop()) else {
                    return Err(CalcError::Stack { depth });
                };
                match op {
                    '+' => a + b,
                    '-' => a - b,
                    '*' => a * b,
                    _ => a / b,
                }
            }
        };
        stack.push(value);
    }
    match stack[..] {
        [value] => Ok(value),
        _ => Err(CalcError::Stack { depth: stack.len() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_borrow() {
        let source = String::from("été + 4.5");
        let tokens: Result<Vec<Token<'_>>, LexError> = Lexer::new(&source).collect();
        let expected = [Token::Name("été"), Token::Op('+'), Token::Number(4.5)];
        assert_eq!(tokens.unwrap(), expected);
    }

    #[test]
    fn lex_errors() {
        let errors: Vec<_> = Lexer::new("1.2.3 ? a").filter_map(Result::err).collect();
        assert_eq!(errors[0], LexError::Number("1.2.3".to_string()));
        assert_eq!(errors[1].clone(), LexError::Stray('?', 6));
    }

    #[test]
    fn evaluates() {
        let names = HashMap::from([("x", 3.0)]);
        assert_eq!(postfix("2 x * 1 +", &names), Ok(7.0));
        assert_eq!(postfix("9 x / 1 -", &names), Ok(2.0));
    }

    #[test]
    fn evaluation_errors() {
        let names = HashMap::new();
        let text = |source: &str| postfix(source, &names).unwrap_err().to_string();
        assert_eq!(text("1 y +"), "y has no value");
        assert_eq!(text("1 +"), "1 values on the stack");
        assert_eq!(text("1 2"), "2 values on the stack");
        assert_eq!(text("1 #"), "stray '#' at 2");
        assert_eq!(text("1..2"), "bad number 1..2");
    }
}
