use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    Punct(char),
    Int(i64),
    Text(String),
    Word(String),
}

/// A character that begins nothing.
#[derive(Debug, PartialEq, Eq)]
pub struct LexError {
    pub at: usize,
}

impl fmt::Display for LexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unexpected character at {}", self.at)
    }
}

pub fn tokens(text: &str) -> Result<Vec<Token>, LexError> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            c if c.is_whitespace() => {}
            '[' | ']' | '{' | '}' | ':' | ',' => found.push(Token::Punct(c)),
            '"' => {
                let word: String = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '"').collect();
                found.push(Token::Text(word));
            }
            '-' | '0'..='9' => {
                let mut digits = String::from(c);
                while let Some((_, d)) = chars.next_if(|(_, d)| d.is_ascii_digit()) {
                    digits.push(d);
                }
                let n = digits.parse().map_err(|_| LexError { at })?;
                found.push(Token::Int(n));
            }
            c if c.is_alphabetic() => {
                let mut word = String::from(c);
                while let Some((_, d)) = chars.next_if(|(_, d)| d.is_alphabetic()) {
                    word.push(d);
                }
                found.push(Token::Word(word));
            }
            _ => return Err(LexError { at }),
        }
    }
    Ok(found)
}
