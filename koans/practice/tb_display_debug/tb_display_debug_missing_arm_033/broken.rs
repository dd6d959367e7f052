use std::fmt;

#[derive(Debug, PartialEq, Clone)]
pub enum Token {
    Word(String),
    Number(i64),
    Compare(std::cmp::Ordering),
    End,
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use std::cmp::Ordering::{Greater, Less};
        match self {
            Token::Word(word) => write!(f, "{word}"),
            Token::Number(number) => write!(f, "{number}"),
            Token::Compare(Less) => write!(f, "<"),
            Token::Compare(Greater) => write!(f, ">"),
            Token::End => write!(f, ";"),
        }
    }
}

pub fn query(tokens: &[Token]) -> String {
    let mut parts: Vec<String> = tokens.iter().map(|t| t.to_string()).collect();
    if tokens.last() != Some(&Token::End) {
        parts.push(Token::End.to_string());
    }
    parts.join(" ")
}
